// Nodes of an XML document: the tree and what can be asked of it.

#include "xml.h"

#include <algorithm>

using namespace sluicegate::xml;

namespace sluicegate {
namespace xml {

bool is_space(wchar_t c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool is_blank(const std::wstring &text) { return std::all_of(text.begin(), text.end(), is_space); }

static bool starts_name(wchar_t c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xc0 && c != 0xd7 && c != 0xf7 && c < 0x2000) ||
           (c >= 0x2c00 && c < 0xd800) || (c >= 0xf900 && c < 0xfffe) || (c >= 0x10000 && c < 0xf0000);
}

bool is_name(const std::wstring &name)
{
    bool first = true, colon = false;
    for (wchar_t c : name) {
        if (c == ':' && !first && !colon) {
            colon = first = true;
        } else if (starts_name(c) || (!first && (c == '-' || c == '.' || c == 0xb7 || (c >= '0' && c <= '9')))) {
            first = false;
        } else {
            return false;
        }
    }
    return !first;
}

std::wstring local_name(const std::wstring &name)
{
    size_t colon = name.find(L':');
    return colon == std::wstring::npos ? name : name.substr(colon + 1);
}

std::wstring prefix_of(const std::wstring &name)
{
    size_t colon = name.find(L':');
    return colon == std::wstring::npos ? std::wstring() : name.substr(0, colon);
}

} // namespace xml
} // namespace sluicegate

namespace MSXML2 {

HRESULT Counted::QueryInterface(REFIID id, void **object)
{
    if (!object) {
        return E_POINTER;
    }
    *object = as(id);
    if (!*object) {
        return E_NOINTERFACE;
    }
    AddRef();
    return S_OK;
}

ULONG Counted::Release()
{
    ULONG left = (ULONG)__sync_sub_and_fetch(&references_, 1);
    if (left == 0) {
        delete this;
    }
    return left;
}

HRESULT Counted::GetTypeInfoCount(UINT *count)
{
    if (!count) {
        return E_INVALIDARG;
    }
    *count = 0;
    return S_OK;
}

void *Counted::as(REFIID id)
{
    // All bases are in one line, so each interface of an object has the same address.
    return id == __uuidof(IUnknown) || id == __uuidof(IDispatch) ? this : nullptr;
}

#define SLUICEGATE_AS(Class, Base)                                                                                       \
    void *Class::as(REFIID id) { return id == __uuidof(Class) ? this : Base::as(id); }
SLUICEGATE_AS(IXMLDOMNode, Counted)
SLUICEGATE_AS(IXMLDOMElement, IXMLDOMNode)
SLUICEGATE_AS(IXMLDOMAttribute, IXMLDOMNode)
SLUICEGATE_AS(IXMLDOMText, IXMLDOMCharacterData)
SLUICEGATE_AS(IXMLDOMCDATASection, IXMLDOMText)
SLUICEGATE_AS(IXMLDOMComment, IXMLDOMCharacterData)
SLUICEGATE_AS(IXMLDOMProcessingInstruction, IXMLDOMNode)
SLUICEGATE_AS(IXMLDOMDocumentFragment, IXMLDOMNode)
SLUICEGATE_AS(IXMLDOMNodeList, Counted)
SLUICEGATE_AS(IXMLDOMNamedNodeMap, Counted)
SLUICEGATE_AS(IXMLDOMParseError, Counted)
SLUICEGATE_AS(IXMLDOMDocument, IXMLDOMNode)
SLUICEGATE_AS(IXMLDOMDocument2, IXMLDOMDocument)
SLUICEGATE_AS(IXMLDOMDocument3, IXMLDOMDocument2)

IXMLDOMNode::IXMLDOMNode(DOMNodeType type, const std::wstring &name, const std::shared_ptr<Origin> &origin)
    : type_(type), name_(name), parent_(nullptr), origin_(origin)
{
}

IXMLDOMNode::~IXMLDOMNode() { clear(); }

void IXMLDOMNode::clear()
{
    Nodes gone;
    gone.swap(children_);
    gone.insert(gone.end(), attributes_.begin(), attributes_.end());
    attributes_.clear();
    for (IXMLDOMNode *node : gone) {
        node->parent_ = nullptr;
        node->Release();
    }
}

_bstr_t IXMLDOMNode::GetnodeName() const { return _bstr_t(name_.c_str()); }

_variant_t IXMLDOMNode::GetnodeValue() const
{
    if (type_ == NODE_ELEMENT || type_ == NODE_DOCUMENT || type_ == NODE_DOCUMENT_FRAGMENT) {
        _variant_t none;
        none.vt = VT_NULL;
        return none;
    }
    return _variant_t(value_.c_str());
}

void IXMLDOMNode::PutnodeValue(const _variant_t &value)
{
    if (type_ == NODE_ELEMENT || type_ == NODE_DOCUMENT || type_ == NODE_DOCUMENT_FRAGMENT) {
        _com_issue_error(E_FAIL);
    }
    value_ = wide(_bstr_t(value));
}

_bstr_t IXMLDOMNode::GetnodeTypeString() const
{
    static const char *const names[] = {"",     "element",      "attribute", "text",     "cdatasection", "entityreference", "entity", "processinginstruction",
                                        "comment", "document", "documenttype", "documentfragment"};
    return names[type_];
}

IXMLDOMNodePtr IXMLDOMNode::GetparentNode() const
{
    return type_ == NODE_ATTRIBUTE ? IXMLDOMNodePtr() : IXMLDOMNodePtr(parent_);
}

IXMLDOMNodeListPtr IXMLDOMNode::GetchildNodes() const
{
    IXMLDOMNodeListPtr list(new IXMLDOMNodeList);
    list->nodes_.assign(children_.begin(), children_.end());
    return list;
}

IXMLDOMNodePtr IXMLDOMNode::GetfirstChild() const { return children_.empty() ? IXMLDOMNodePtr() : IXMLDOMNodePtr(children_.front()); }
IXMLDOMNodePtr IXMLDOMNode::GetlastChild() const { return children_.empty() ? IXMLDOMNodePtr() : IXMLDOMNodePtr(children_.back()); }

size_t IXMLDOMNode::place_of(const IXMLDOMNode *child) const
{
    return static_cast<size_t>(std::find(children_.begin(), children_.end(), child) - children_.begin());
}

IXMLDOMNodePtr IXMLDOMNode::sibling(int step) const
{
    if (!parent_ || type_ == NODE_ATTRIBUTE) {
        return IXMLDOMNodePtr();
    }
    size_t place = parent_->place_of(this) + static_cast<size_t>(step);
    return place < parent_->children_.size() ? IXMLDOMNodePtr(parent_->children_[place]) : IXMLDOMNodePtr();
}

IXMLDOMNamedNodeMapPtr IXMLDOMNode::Getattributes() const
{
    if (type_ != NODE_ELEMENT) {
        return IXMLDOMNamedNodeMapPtr();
    }
    return IXMLDOMNamedNodeMapPtr(new IXMLDOMNamedNodeMap(static_cast<IXMLDOMElement *>(const_cast<IXMLDOMNode *>(this))));
}

IXMLDOMDocumentPtr IXMLDOMNode::GetownerDocument() const
{
    return type_ == NODE_DOCUMENT || !origin_ ? IXMLDOMDocumentPtr() : IXMLDOMDocumentPtr(origin_->document);
}

std::wstring IXMLDOMNode::all_text() const
{
    if (type_ != NODE_ELEMENT && type_ != NODE_DOCUMENT && type_ != NODE_DOCUMENT_FRAGMENT) {
        return value_;
    }
    std::wstring text;
    for (const IXMLDOMNode *child : children_) {
        if (child->type_ != NODE_COMMENT && child->type_ != NODE_PROCESSING_INSTRUCTION) {
            text += child->all_text();
        }
    }
    return text;
}

_bstr_t IXMLDOMNode::Gettext() const { return _bstr_t(all_text().c_str()); }

void IXMLDOMNode::Puttext(const _bstr_t &text)
{
    if (type_ == NODE_DOCUMENT || type_ == NODE_DOCUMENT_FRAGMENT) {
        _com_issue_error(E_FAIL);
    }
    if (type_ != NODE_ELEMENT) {
        value_ = wide(text);
        return;
    }
    while (!children_.empty()) {
        detach(children_.back());
    }
    if (text.length() > 0) {
        IXMLDOMTextPtr node(new IXMLDOMText(origin_));
        node->value_ = wide(text);
        insert(node, 0);
    }
}

_bstr_t IXMLDOMNode::Getxml() const
{
    std::wstring markup;
    write(*this, markup);
    return _bstr_t(markup.c_str());
}

_bstr_t IXMLDOMNode::GetbaseName() const { return _bstr_t(name_[0] == '#' ? L"" : local_name(name_).c_str()); }
_bstr_t IXMLDOMNode::Getprefix() const { return _bstr_t(prefix_of(name_).c_str()); }

std::wstring IXMLDOMNode::namespace_of(const std::wstring &prefix) const
{
    if (prefix == L"xml") {
        return L"http://www.w3.org/XML/1998/namespace";
    }
    std::wstring wanted = prefix.empty() ? L"xmlns" : L"xmlns:" + prefix;
    for (const IXMLDOMNode *node = this; node; node = node->parent_) {
        for (const IXMLDOMNode *attribute : node->attributes_) {
            if (attribute->name_ == wanted) {
                return attribute->value_;
            }
        }
    }
    return std::wstring();
}

_bstr_t IXMLDOMNode::GetnamespaceURI() const
{
    std::wstring prefix = prefix_of(name_);
    // An attribute without prefix is in no namespace.
    bool has_one = type_ == NODE_ELEMENT || (type_ == NODE_ATTRIBUTE && !prefix.empty());
    return _bstr_t(has_one ? namespace_of(prefix).c_str() : L"");
}

void IXMLDOMNode::detach(IXMLDOMNode *child)
{
    Nodes &list = child->type_ == NODE_ATTRIBUTE ? attributes_ : children_;
    list.erase(std::find(list.begin(), list.end(), child));
    child->parent_ = nullptr;
    child->Release();
}

IXMLDOMNodePtr IXMLDOMNode::insert(IXMLDOMNode *child, size_t place)
{
    bool is_container = type_ == NODE_ELEMENT || type_ == NODE_DOCUMENT || type_ == NODE_DOCUMENT_FRAGMENT;
    if (!child || !is_container || child->type_ == NODE_ATTRIBUTE || child->type_ == NODE_DOCUMENT) {
        _com_issue_error(E_INVALIDARG);
    }
    if (child->type_ == NODE_DOCUMENT_FRAGMENT) {
        // The fragment gives its children away and stays empty.
        while (!child->children_.empty()) {
            insert(child->children_.front(), place++);
        }
        return IXMLDOMNodePtr(child);
    }
    size_t depth = 0;
    for (const IXMLDOMNode *node = this; node; node = node->parent_) {
        if (node == child || ++depth > deepest) {
            _com_issue_error(E_INVALIDARG);
        }
    }
    if (type_ == NODE_DOCUMENT) {
        bool has_element = std::any_of(children_.begin(), children_.end(), [child](const IXMLDOMNode *node) {
            return node->type_ == NODE_ELEMENT && node != child;
        });
        if (child->type_ == NODE_TEXT || child->type_ == NODE_CDATA_SECTION || (child->type_ == NODE_ELEMENT && has_element)) {
            _com_issue_error(E_FAIL);
        }
    }
    IXMLDOMNodePtr held(child);
    if (child->parent_) {
        if (child->parent_ == this && place_of(child) < place) {
            place--;
        }
        child->parent_->detach(child);
    }
    child->AddRef();
    child->parent_ = this;
    children_.insert(children_.begin() + static_cast<ptrdiff_t>(std::min(place, children_.size())), child);
    return held;
}

void IXMLDOMNode::adopt_attribute(IXMLDOMNode *attribute)
{
    attribute->AddRef();
    attribute->parent_ = this;
    attributes_.push_back(attribute);
}

IXMLDOMNodePtr IXMLDOMNode::insertBefore(IXMLDOMNode *child, const _variant_t &reference)
{
    IXMLDOMNodePtr before(reference);
    size_t place = before ? place_of(before) : children_.size();
    if (before && place == children_.size()) {
        _com_issue_error(E_INVALIDARG);
    }
    return insert(child, place);
}

IXMLDOMNodePtr IXMLDOMNode::removeChild(IXMLDOMNode *child)
{
    if (!child || child->parent_ != this || child->type_ == NODE_ATTRIBUTE) {
        _com_issue_error(E_INVALIDARG);
    }
    IXMLDOMNodePtr held(child);
    detach(child);
    return held;
}

IXMLDOMNodePtr IXMLDOMNode::replaceChild(IXMLDOMNode *child, IXMLDOMNode *old)
{
    if (!old || old->parent_ != this || old->type_ == NODE_ATTRIBUTE || !child) {
        _com_issue_error(E_INVALIDARG);
    }
    IXMLDOMNodePtr held(old);
    if (child != old) {
        size_t place = place_of(old);
        detach(old);
        insert(child, place);
    }
    return held;
}

IXMLDOMNodePtr IXMLDOMNode::selectSingleNode(const _bstr_t &path) const
{
    IXMLDOMNodeListPtr list = selectNodes(path);
    return list->Getitem(0);
}

IXMLDOMNodeListPtr IXMLDOMNode::selectNodes(const _bstr_t &path) const
{
    std::wstring namespaces;
    if (origin_ && origin_->document) {
        namespaces = wide(_bstr_t(static_cast<const IXMLDOMDocument2 *>(origin_->document)->getProperty("SelectionNamespaces")));
    }
    Nodes found;
    if (!select(*this, wide(path), namespaces, &found)) {
        _com_issue_error(E_INVALIDARG);
    }
    IXMLDOMNodeListPtr list(new IXMLDOMNodeList);
    list->nodes_.assign(found.begin(), found.end());
    return list;
}

HRESULT IXMLDOMNode::put_text(const _bstr_t &text, BSTR *to)
{
    if (!to) {
        return E_INVALIDARG;
    }
    *to = text.copy();
    return S_OK;
}

HRESULT IXMLDOMNode::put_text(BSTR text)
{
    try {
        Puttext(_bstr_t(text));
        return S_OK;
    } catch (const _com_error &error) {
        return error.Error();
    }
}

HRESULT IXMLDOMNode::get_nodeType(DOMNodeType *type) const
{
    if (!type) {
        return E_INVALIDARG;
    }
    *type = type_;
    return S_OK;
}

HRESULT IXMLDOMNode::get_nodeValue(VARIANT *value) const
{
    if (!value) {
        return E_INVALIDARG;
    }
    *value = GetnodeValue().Detach();
    return value->vt == VT_NULL ? S_FALSE : S_OK;
}

HRESULT IXMLDOMNode::get_childNodes(IXMLDOMNodeList **list) const { return put_object(GetchildNodes().Detach(), list); }
HRESULT IXMLDOMNode::get_attributes(IXMLDOMNamedNodeMap **map) const { return put_object(Getattributes().Detach(), map); }

} // namespace MSXML2
