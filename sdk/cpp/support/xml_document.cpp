// The XML document: making nodes, reading and writing files.

#include "xml.h"

#include <stdio.h>

#include <fstream>
#include <iterator>

#include "text_codec.h"

using namespace sluicegate::xml;

namespace MSXML2 {

IXMLDOMDocument::IXMLDOMDocument()
    : IXMLDOMNode(NODE_DOCUMENT, L"#document", std::make_shared<Origin>()), error_(new IXMLDOMParseError)
{
    origin_->document = this;
}

IXMLDOMDocument::~IXMLDOMDocument() { origin_->document = nullptr; }

IXMLDOMElementPtr IXMLDOMDocument::GetdocumentElement() const
{
    for (IXMLDOMNode *child : children_) {
        if (child->type_ == NODE_ELEMENT) {
            return IXMLDOMElementPtr(static_cast<IXMLDOMElement *>(child));
        }
    }
    return IXMLDOMElementPtr();
}

void IXMLDOMDocument::PutdocumentElement(const IXMLDOMElementPtr &element)
{
    if (!element) {
        _com_issue_error(E_INVALIDARG);
    }
    IXMLDOMElementPtr before = GetdocumentElement();
    if (before) {
        replaceChild(element, before);
    } else {
        appendChild(element);
    }
}

static std::wstring checked_name(const _bstr_t &name)
{
    std::wstring text = wide(name);
    if (!is_name(text)) {
        _com_issue_error(E_INVALIDARG);
    }
    return text;
}

template <class Node> static Node with_value(Node node, const _bstr_t &value)
{
    node->value_ = wide(value);
    return node;
}

IXMLDOMElementPtr IXMLDOMDocument::createElement(const _bstr_t &name) const { return IXMLDOMElementPtr(new IXMLDOMElement(checked_name(name), origin_)); }
IXMLDOMAttributePtr IXMLDOMDocument::createAttribute(const _bstr_t &name) const { return IXMLDOMAttributePtr(new IXMLDOMAttribute(checked_name(name), origin_)); }
IXMLDOMTextPtr IXMLDOMDocument::createTextNode(const _bstr_t &text) const { return with_value(IXMLDOMTextPtr(new IXMLDOMText(origin_)), text); }
IXMLDOMCDATASectionPtr IXMLDOMDocument::createCDATASection(const _bstr_t &text) const
{
    return with_value(IXMLDOMCDATASectionPtr(new IXMLDOMCDATASection(origin_)), text);
}
IXMLDOMCommentPtr IXMLDOMDocument::createComment(const _bstr_t &text) const
{
    if (wide(text).find(L"--") != std::wstring::npos) {
        _com_issue_error(E_INVALIDARG);
    }
    return with_value(IXMLDOMCommentPtr(new IXMLDOMComment(origin_)), text);
}
IXMLDOMProcessingInstructionPtr IXMLDOMDocument::createProcessingInstruction(const _bstr_t &target, const _bstr_t &data) const
{
    if (wide(data).find(L"?>") != std::wstring::npos) {
        _com_issue_error(E_INVALIDARG);
    }
    return with_value(IXMLDOMProcessingInstructionPtr(new IXMLDOMProcessingInstruction(checked_name(target), origin_)), data);
}
IXMLDOMDocumentFragmentPtr IXMLDOMDocument::createDocumentFragment() const { return IXMLDOMDocumentFragmentPtr(new IXMLDOMDocumentFragment(origin_)); }

IXMLDOMNodePtr IXMLDOMDocument::createNode(const _variant_t &type, const _bstr_t &name, const _bstr_t &namespace_uri) const
{
    static const struct {
        const wchar_t *name;
        int type;
    } names[] = {{L"element", NODE_ELEMENT}, {L"attribute", NODE_ATTRIBUTE}, {L"text", NODE_TEXT},
                 {L"cdatasection", NODE_CDATA_SECTION}, {L"processinginstruction", NODE_PROCESSING_INSTRUCTION},
                 {L"comment", NODE_COMMENT}, {L"documentfragment", NODE_DOCUMENT_FRAGMENT}};
    int number = 0;
    if (type.vt == VT_BSTR) {
        for (const auto &known : names) {
            number = wcscasecmp(wide(_bstr_t(type)).c_str(), known.name) == 0 ? known.type : number;
        }
    } else {
        number = type;
    }
    switch (number) {
    case NODE_ELEMENT: {
        IXMLDOMElementPtr element = createElement(name);
        if (namespace_uri.length() > 0) {
            std::wstring prefix = prefix_of(wide(name));
            element->setAttribute(prefix.empty() ? _bstr_t(L"xmlns") : _bstr_t((L"xmlns:" + prefix).c_str()), _variant_t(namespace_uri));
        }
        return element;
    }
    case NODE_ATTRIBUTE:
        return createAttribute(name);
    case NODE_TEXT:
        return createTextNode(L"");
    case NODE_CDATA_SECTION:
        return createCDATASection(L"");
    case NODE_PROCESSING_INSTRUCTION:
        return createProcessingInstruction(name, L"");
    case NODE_COMMENT:
        return createComment(L"");
    case NODE_DOCUMENT_FRAGMENT:
        return createDocumentFragment();
    default:
        _com_issue_error(E_INVALIDARG);
    }
    return IXMLDOMNodePtr();
}

VARIANT_BOOL IXMLDOMDocument::loadXML(const _bstr_t &text)
{
    clear();
    // An object of its own for each try: the caller may still hold the last one.
    error_ = new IXMLDOMParseError;
    error_->url_ = url_;
    std::wstring content = wide(text);
    if (!content.empty() && content[0] == 0xfeff) {
        content.erase(0, 1);
    }
    if (!parse(content, whitespace_ != VARIANT_FALSE, *this, *error_)) {
        clear();
        return VARIANT_FALSE;
    }
    return VARIANT_TRUE;
}

static std::wstring decoded(const std::string &bytes)
{
    std::wstring text;
    unsigned char first = bytes.size() > 1 ? static_cast<unsigned char>(bytes[0]) : 0;
    unsigned char second = bytes.size() > 1 ? static_cast<unsigned char>(bytes[1]) : 0;
    bool is_little = first == 0xff && second == 0xfe;
    if (!is_little && !(first == 0xfe && second == 0xff)) {
        sluicegate::append_wide(text, bytes.data(), bytes.size());
        return text;
    }
    for (size_t i = 2; i + 1 < bytes.size(); i += 2) {
        unsigned low = static_cast<unsigned char>(bytes[i + (is_little ? 0 : 1)]);
        unsigned high = static_cast<unsigned char>(bytes[i + (is_little ? 1 : 0)]);
        unsigned unit = high << 8 | low;
        bool pairs = unit >= 0xdc00 && unit < 0xe000 && !text.empty() && text.back() >= 0xd800 && text.back() < 0xdc00;
        if (pairs) {
            text.back() = static_cast<wchar_t>(0x10000 + ((text.back() - 0xd800) << 10) + (unit - 0xdc00));
        } else {
            text += static_cast<wchar_t>(unit);
        }
    }
    return text;
}

static std::string path_of(const _variant_t &given)
{
    if (given.vt != VT_BSTR && given.vt != (VT_BSTR | VT_BYREF)) {
        // Streams and other documents are not taken.
        _com_issue_error(E_INVALIDARG);
    }
    _variant_t plain;
    VariantCopyInd(&plain, &given);
    std::string path = sluicegate::narrow(plain.bstrVal ? plain.bstrVal : L"");
    for (char &c : path) {
        c = c == '\\' ? '/' : c;
    }
    return path;
}

VARIANT_BOOL IXMLDOMDocument::load(const _variant_t &given)
{
    std::string path = path_of(given);
    std::ifstream file(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    url_ = sluicegate::widen(path.c_str());
    if (!file.is_open() || file.bad()) {
        clear();
        error_ = new IXMLDOMParseError;
        error_->code_ = static_cast<HRESULT>(0x800C0006u);
        error_->reason_ = L"The file cannot be read.";
        error_->url_ = url_;
        return VARIANT_FALSE;
    }
    return loadXML(_bstr_t(decoded(bytes).c_str()));
}

HRESULT IXMLDOMDocument::save(const _variant_t &given) const
{
    if (!children_.empty() && children_[0]->type_ == NODE_PROCESSING_INSTRUCTION && children_[0]->name_ == L"xml") {
        const std::wstring &declaration = children_[0]->value_;
        size_t place = declaration.find(L"encoding");
        size_t quote = place == std::wstring::npos ? place : declaration.find_first_of(L"\"'", place);
        if (quote != std::wstring::npos && wcsncasecmp(declaration.c_str() + quote + 1, L"utf-8", 5) != 0) {
            _com_issue_error(E_NOTIMPL);
        }
    }
    std::wstring markup;
    write(*this, markup);
    std::string bytes = sluicegate::narrow(markup.c_str());
    std::string path = path_of(given);
    FILE *file = fopen(path.c_str(), "wb");
    bool written = file && fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    if (file && fclose(file) != 0) {
        written = false;
    }
    if (!written) {
        _com_issue_error(HRESULT_FROM_WIN32(file ? ERROR_WRITE_FAULT : errno == ENOENT ? ERROR_PATH_NOT_FOUND : ERROR_ACCESS_DENIED));
    }
    return S_OK;
}

HRESULT IXMLDOMDocument::get_documentElement(IXMLDOMElement **element) const { return put_object(GetdocumentElement().Detach(), element); }

HRESULT IXMLDOMDocument::put_async(VARIANT_BOOL on)
{
    async_ = on;
    return S_OK;
}

HRESULT IXMLDOMDocument2::setProperty(const _bstr_t &name, const _variant_t &value)
{
    for (auto &property : properties_) {
        if (property.first == wide(name)) {
            property.second = value;
            return S_OK;
        }
    }
    properties_.emplace_back(wide(name), value);
    return S_OK;
}

_variant_t IXMLDOMDocument2::getProperty(const _bstr_t &name) const
{
    for (const auto &property : properties_) {
        if (property.first == wide(name)) {
            return property.second;
        }
    }
    return _variant_t(L"");
}

} // namespace MSXML2

/// CoCreateInstance asks this where the module uses documents at all.
extern "C" HRESULT sluicegate_create_document(REFIID interface_id, void **object)
{
    MSXML2::IXMLDOMDocument3Ptr document(new MSXML2::IXMLDOMDocument3);
    return document->QueryInterface(interface_id, object);
}
