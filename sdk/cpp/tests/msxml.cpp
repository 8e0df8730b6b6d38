// The document object model of msxml6.dll, in the way modules write it: properties like members, smart pointers between.

#include <windows.h>

#include <string>

#import "msxml6.dll"

#include "check.h"

using namespace MSXML2;

static std::string scratch;

static IXMLDOMDocument3Ptr document()
{
    IXMLDOMDocument3Ptr made;
    CHECK(made.CreateInstance(__uuidof(DOMDocument60)) == S_OK);
    return made;
}

static void builds()
{
    IXMLDOMDocument3Ptr doc = document();
    doc->async = false;
    doc->validateOnParse = VARIANT_FALSE;
    CHECK(doc->async == VARIANT_FALSE);
    doc->appendChild(doc->createProcessingInstruction("xml", "version=\"1.0\""));
    IXMLDOMElementPtr root = doc->createElement("requests");
    doc->documentElement = root;
    for (int i = 0; i < 3; i++) {
        IXMLDOMElementPtr item = doc->createElement(L"request");
        IXMLDOMAttributePtr attribute = doc->createAttribute("number");
        attribute->value = i;
        item->setAttributeNode(attribute);
        item->setAttribute("quoted", "a\"<&\n");
        item->text = i == 0 ? "a < b" : "";
        root->appendChild(item);
    }
    CHECK_TEXT((const char *)doc->xml,
               "<?xml version=\"1.0\"?>\r\n<requests><request number=\"0\" quoted=\"a&quot;&lt;&amp;&#xA;\">a &lt; b</request>"
               "<request number=\"1\" quoted=\"a&quot;&lt;&amp;&#xA;\"/><request number=\"2\" quoted=\"a&quot;&lt;&amp;&#xA;\"/>"
               "</requests>\r\n");
    IXMLDOMNodeListPtr list = doc->getElementsByTagName("request");
    CHECK(list->length == 3 && list->Getlength() == 3);
    CHECK_TEXT((char *)list->item[0]->text, "a < b");
    CHECK(list->item[3] == NULL);
    IXMLDOMElementPtr second = list->item[1];
    CHECK(second->getAttribute("number") == _variant_t("1") && second->getAttribute("none").vt == VT_NULL);
    IXMLDOMNodePtr before = second->previousSibling;
    CHECK(before == list->item[0] && second->parentNode->nodeName == "requests");
    _bstr_t name = second->nodeName;
    _bstr_t again(second->nodeName);
    std::wstring wide = second->nodeName;
    CHECK(name == again && wide == L"request" && "x" + second->nodeName == _bstr_t("xrequest"));
    CHECK(second->removeAttribute("number") == S_OK && second->removeAttribute("number") == S_FALSE);
    root->removeChild(second);
    CHECK(second->parentNode == NULL && root->childNodes->length == 2);
    root->insertBefore(second, _variant_t((IUnknown *)root->firstChild->nextSibling));
    CHECK(root->childNodes->item[1] == second);
    root->replaceChild(doc->createComment("gone"), second);
    CHECK(root->childNodes->item[1]->nodeType == NODE_COMMENT);
    try {
        second->appendChild(doc);
        CHECK(false);
    } catch (const _com_error &error) {
        CHECK(error.Error() == E_INVALIDARG);
    }
    try {
        doc->createElement("no name");
        CHECK(false);
    } catch (const _com_error &error) {
        CHECK(error.Error() == E_INVALIDARG);
    }
    IXMLDOMNodePtr copy = root->cloneNode(VARIANT_TRUE);
    CHECK(copy->xml == root->xml && copy != root);
    IXMLDOMElementPtr parent = doc->createElement("p"), child = doc->createElement("c");
    parent->appendChild(child);
    try {
        child->appendChild(parent);
        CHECK(false);
    } catch (const _com_error &) {
    }
    // Objects outlive the document; they only know it no more.
    doc = NULL;
    CHECK(root->ownerDocument == NULL && root->childNodes->length == 3);
}

static void reads(const char *markup, const char *canonical)
{
    IXMLDOMDocument3Ptr doc = document();
    bool read = doc->loadXML(markup) == VARIANT_TRUE;
    IXMLDOMParseErrorPtr error = doc->parseError;
    CHECK(read == (canonical != NULL) && (error->errorCode == 0) == read);
    if (read && canonical) {
        CHECK_TEXT((const char *)doc->documentElement->xml, canonical);
    } else if (read == (canonical != NULL)) {
        CHECK(error->reason.length() > 0 && error->line > 0 && !doc->documentElement);
    } else {
        fprintf(stderr, "  of %s: %s\n", markup, (const char *)error->reason);
    }
}

static void finds(const char *path, const char *texts)
{
    IXMLDOMDocument3Ptr doc = document();
    CHECK(doc->loadXML("<c xmlns:n='urn:n'><site id='1'><b>one</b><b x=''>two</b></site><site id='2'><b>three</b></site>"
                       "<n:far><b>four</b></n:far></c>") == VARIANT_TRUE);
    doc->setProperty("SelectionNamespaces", "xmlns:m='urn:n'");
    std::string found;
    try {
        IXMLDOMNodeListPtr list = doc->selectNodes(path);
        for (IXMLDOMNodePtr node = list->nextNode(); node; node = list->nextNode()) {
            found += std::string((const char *)node->text) + " ";
        }
    } catch (const _com_error &error) {
        CHECK(error.Error() == E_INVALIDARG);
        found = "refused";
    }
    CHECK_TEXT(found.c_str(), texts);
}

static void files()
{
    IXMLDOMDocument2Ptr doc(__uuidof(FreeThreadedDOMDocument60), NULL, CLSCTX_INPROC_SERVER);
    doc->loadXML(L"<?xml version='1.0' encoding='UTF-8'?><a>gr\u00fcn</a>");
    _bstr_t path((scratch + "/file.xml").c_str());
    CHECK(doc->save(_variant_t(path)) == S_OK);
    IXMLDOMDocumentPtr again;
    CHECK(again.CreateInstance("Msxml2.DOMDocument.6.0") == S_OK);
    CHECK(again->load(path) == VARIANT_TRUE && again->documentElement->text == L"gr\u00fcn");
    CHECK(again->load("/nowhere/at.all") == VARIANT_FALSE && again->parseError->errorCode != 0);
    FILE *file = fopen((scratch + "/wide.xml").c_str(), "wb");
    fwrite("\xff\xfe<\0a\0>\0=\xd8\0\xde<\0/\0a\0>\0", 1, 20, file);
    fclose(file);
    CHECK(again->load((scratch + "/wide.xml").c_str()) == VARIANT_TRUE && again->documentElement->text == L"\U0001F600");
    try {
        again->save("/nowhere/at.all");
        CHECK(false);
    } catch (const _com_error &error) {
        CHECK(error.Error() == HRESULT_FROM_WIN32(ERROR_PATH_NOT_FOUND));
    }
    again->loadXML("<?xml version='1.0' encoding='koi8-r'?><a/>");
    try {
        again->save(path);
        CHECK(false);
    } catch (const _com_error &error) {
        CHECK(error.Error() == E_NOTIMPL);
    }
}

static void raw_methods_answer_results()
{
    IXMLDOMDocument3Ptr doc = document();
    doc->loadXML("<a x='1'><b/></a>");
    IXMLDOMElement *root = NULL;
    IXMLDOMNodeList *children = NULL;
    IXMLDOMNode *child = NULL;
    BSTR text = NULL;
    long length = 0;
    CHECK(doc->get_documentElement(&root) == S_OK && doc->get_documentElement(NULL) == E_INVALIDARG);
    CHECK(root->get_childNodes(&children) == S_OK && children->get_length(&length) == S_OK && length == 1);
    CHECK(children->get_item(0, &child) == S_OK && child->get_nodeName(&text) == S_OK);
    CHECK_WIDE(text, L"b");
    SysFreeString(text);
    child->Release();
    CHECK(children->get_item(7, &child) == S_FALSE && child == NULL);
    IXMLDOMNamedNodeMapPtr attributes = root->attributes;
    CHECK(attributes->length == 1 && attributes->getNamedItem("x")->nodeValue == _variant_t("1"));
    IXMLDOMAttribute *as_attribute = NULL;
    CHECK(root->QueryInterface(__uuidof(IXMLDOMAttribute), (void **)&as_attribute) == E_NOINTERFACE && !as_attribute);
    children->Release();
    root->Release();
}

int main(int, char **arguments)
{
    scratch = arguments[1];
    builds();
    reads("<a/>", "<a/>");
    reads("\xef\xbb\xbf<?xml version='1.0'?><!-- c --><a  b = '1' c=\"x y\" >t</a >\n", "<a b=\"1\" c=\"x y\">t</a>");
    reads("<a> <b/> </a>", "<a><b/></a>");
    reads("<a>&#x41;&lt;&#66;<![CDATA[<x>]]></a>", "<a>A&lt;B<![CDATA[<x>]]></a>");
    reads("<a>x\r\ny</a>", "<a>x\ny</a>");
    for (const char *bad : {"", "text", "<a>", "<a></b>", "<a/><b/>", "<a x=1/>", "<a x='1' x='2'/>", "<a x='<'/>", "<a>&none;</a>",
                            "<a>&#0;</a>", "<a>&#xFFFFFFFFFF;</a>", "<1/>", "<a", "<a x", "<!-- -- --><a/>", "<a/>tail", " <?xml version='1.0'?><a/>",
                            "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "<a>\x01</a>", "<a x='1'y='2'/>"}) {
        reads(bad, NULL);
    }
    std::string deep;
    for (int i = 0; i < 100000; i++) {
        deep += "<d>";
    }
    reads(deep.c_str(), NULL);
    finds("c/site/b", "one two three ");
    finds("/c/*/b[1]", "one three four ");
    finds("//b", "one two three four ");
    finds("//site[@id='2']/b", "three ");
    finds("//b[@x]", "two ");
    finds("//site[b='three']/@id", "2 ");
    finds("/c/site[last()]/b/text()", "three ");
    finds("//m:far/b", "four ");
    finds("//n:far/.", "four ");
    finds("//b[text()!='one']", "two three four ");
    finds("c/site/b/../@id", "1 2 ");
    finds("none[@x='1']/more", "");
    finds("c[position()>1]", "refused");
    finds("c/", "refused");
    finds("", "refused");
    files();
    raw_methods_answer_results();
    return failures != 0;
}
