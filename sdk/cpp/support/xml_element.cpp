// Elements with their attributes, and lists of nodes.

#include "xml.h"

#include <algorithm>

using namespace sluicegate::xml;

namespace MSXML2 {

static IXMLDOMNode *find_attribute(const IXMLDOMNode::Nodes &attributes, const std::wstring &name)
{
    for (IXMLDOMNode *attribute : attributes) {
        if (attribute->name_ == name) {
            return attribute;
        }
    }
    return nullptr;
}

_variant_t IXMLDOMElement::getAttribute(const _bstr_t &name) const
{
    IXMLDOMNode *attribute = find_attribute(attributes_, wide(name));
    if (attribute) {
        return attribute->GetnodeValue();
    }
    _variant_t none;
    none.vt = VT_NULL;
    return none;
}

HRESULT IXMLDOMElement::setAttribute(const _bstr_t &name, const _variant_t &value)
{
    IXMLDOMNode *attribute = find_attribute(attributes_, wide(name));
    if (!attribute) {
        if (!is_name(wide(name))) {
            _com_issue_error(E_INVALIDARG);
        }
        attribute = new IXMLDOMAttribute(wide(name), origin_);
        adopt_attribute(attribute);
    }
    attribute->PutnodeValue(value);
    return S_OK;
}

HRESULT IXMLDOMElement::removeAttribute(const _bstr_t &name)
{
    IXMLDOMNode *attribute = find_attribute(attributes_, wide(name));
    if (!attribute) {
        return S_FALSE;
    }
    detach(attribute);
    return S_OK;
}

IXMLDOMAttributePtr IXMLDOMElement::getAttributeNode(const _bstr_t &name) const
{
    return IXMLDOMAttributePtr(static_cast<IXMLDOMAttribute *>(find_attribute(attributes_, wide(name))));
}

IXMLDOMAttributePtr IXMLDOMElement::setAttributeNode(IXMLDOMAttribute *attribute)
{
    if (!attribute || (attribute->parent_ && attribute->parent_ != this)) {
        _com_issue_error(E_INVALIDARG);
    }
    IXMLDOMAttributePtr before = getAttributeNode(attribute->GetnodeName());
    if (before.GetInterfacePtr() == attribute) {
        return IXMLDOMAttributePtr();
    }
    if (before) {
        detach(before);
    }
    adopt_attribute(attribute);
    return before;
}

IXMLDOMAttributePtr IXMLDOMElement::removeAttributeNode(IXMLDOMAttribute *attribute)
{
    if (!attribute || attribute->parent_ != this) {
        _com_issue_error(E_INVALIDARG);
    }
    IXMLDOMAttributePtr held(attribute);
    detach(attribute);
    return held;
}

static void collect(const IXMLDOMNode &node, const std::wstring &name, IXMLDOMNodeList &list)
{
    for (IXMLDOMNode *child : node.children_) {
        if (child->type_ == NODE_ELEMENT) {
            if (name == L"*" || child->name_ == name) {
                list.nodes_.push_back(child);
            }
            collect(*child, name, list);
        }
    }
}

IXMLDOMNodeListPtr IXMLDOMElement::getElementsByTagName(const _bstr_t &name) const
{
    IXMLDOMNodeListPtr list(new IXMLDOMNodeList);
    collect(*this, wide(name), *list);
    return list;
}

IXMLDOMNodeListPtr IXMLDOMDocument::getElementsByTagName(const _bstr_t &name) const
{
    IXMLDOMNodeListPtr list(new IXMLDOMNodeList);
    collect(*this, wide(name), *list);
    return list;
}

HRESULT IXMLDOMElement::normalize()
{
    for (size_t i = 0; i < children_.size();) {
        IXMLDOMNode *child = children_[i];
        if (child->type_ == NODE_ELEMENT) {
            static_cast<IXMLDOMElement *>(child)->normalize();
        }
        bool follows = i > 0 && child->type_ == NODE_TEXT && children_[i - 1]->type_ == NODE_TEXT;
        if (child->type_ == NODE_TEXT && (follows || child->value_.empty())) {
            if (follows) {
                children_[i - 1]->value_ += child->value_;
            }
            detach(child);
        } else {
            i++;
        }
    }
    return S_OK;
}

HRESULT IXMLDOMAttribute::put_value(VARIANT text)
{
    try {
        PutnodeValue(_variant_t(text));
        return S_OK;
    } catch (const _com_error &error) {
        return error.Error();
    }
}

HRESULT IXMLDOMCharacterData::appendData(const _bstr_t &data)
{
    value_ += wide(data);
    return S_OK;
}

IXMLDOMNodePtr IXMLDOMNode::cloneNode(VARIANT_BOOL deep) const
{
    IXMLDOMNodePtr copy;
    switch (type_) {
    case NODE_ELEMENT:
        copy = new IXMLDOMElement(name_, origin_);
        break;
    case NODE_ATTRIBUTE:
        copy = new IXMLDOMAttribute(name_, origin_);
        break;
    case NODE_TEXT:
        copy = new IXMLDOMText(origin_);
        break;
    case NODE_CDATA_SECTION:
        copy = new IXMLDOMCDATASection(origin_);
        break;
    case NODE_COMMENT:
        copy = new IXMLDOMComment(origin_);
        break;
    case NODE_PROCESSING_INSTRUCTION:
        copy = new IXMLDOMProcessingInstruction(name_, origin_);
        break;
    case NODE_DOCUMENT_FRAGMENT:
        copy = new IXMLDOMDocumentFragment(origin_);
        break;
    default:
        copy = new IXMLDOMDocument3;
    }
    copy->value_ = value_;
    for (const IXMLDOMNode *attribute : attributes_) {
        copy->adopt_attribute(attribute->cloneNode(VARIANT_TRUE));
    }
    if (deep) {
        for (const IXMLDOMNode *child : children_) {
            copy->appendChild(child->cloneNode(VARIANT_TRUE));
        }
    }
    return copy;
}

IXMLDOMNodePtr IXMLDOMNodeList::Getitem(long index) const
{
    return index >= 0 && static_cast<size_t>(index) < nodes_.size() ? nodes_[static_cast<size_t>(index)] : IXMLDOMNodePtr();
}

IXMLDOMNodePtr IXMLDOMNodeList::nextNode() { return next_ < nodes_.size() ? nodes_[next_++] : IXMLDOMNodePtr(); }

HRESULT IXMLDOMNodeList::reset()
{
    next_ = 0;
    return S_OK;
}

HRESULT IXMLDOMNodeList::get_length(long *count) const
{
    if (!count) {
        return E_INVALIDARG;
    }
    *count = Getlength();
    return S_OK;
}

HRESULT IXMLDOMNodeList::get_item(long index, IXMLDOMNode **node) const
{
    if (!node) {
        return E_INVALIDARG;
    }
    *node = Getitem(index).Detach();
    return *node ? S_OK : S_FALSE;
}

IXMLDOMNamedNodeMap::IXMLDOMNamedNodeMap(IXMLDOMElement *element) : element_(element) { element_->AddRef(); }
IXMLDOMNamedNodeMap::~IXMLDOMNamedNodeMap() { element_->Release(); }
long IXMLDOMNamedNodeMap::Getlength() const { return static_cast<long>(element_->attributes_.size()); }

IXMLDOMNodePtr IXMLDOMNamedNodeMap::Getitem(long index) const
{
    const IXMLDOMNode::Nodes &all = element_->attributes_;
    return index >= 0 && static_cast<size_t>(index) < all.size() ? IXMLDOMNodePtr(all[static_cast<size_t>(index)]) : IXMLDOMNodePtr();
}

IXMLDOMNodePtr IXMLDOMNamedNodeMap::getNamedItem(const _bstr_t &name) const { return element_->getAttributeNode(name); }

IXMLDOMNodePtr IXMLDOMNamedNodeMap::setNamedItem(IXMLDOMNode *attribute)
{
    if (!attribute || attribute->type_ != NODE_ATTRIBUTE) {
        _com_issue_error(E_INVALIDARG);
    }
    element_->setAttributeNode(static_cast<IXMLDOMAttribute *>(attribute));
    return IXMLDOMNodePtr(attribute);
}

IXMLDOMNodePtr IXMLDOMNamedNodeMap::removeNamedItem(const _bstr_t &name)
{
    IXMLDOMAttributePtr attribute = element_->getAttributeNode(name);
    return attribute ? IXMLDOMNodePtr(element_->removeAttributeNode(attribute)) : IXMLDOMNodePtr();
}

} // namespace MSXML2
