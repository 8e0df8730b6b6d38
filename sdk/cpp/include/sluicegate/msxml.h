// The document object model of MSXML as `#import "msxml6.dll"` gives it: smart pointers, properties that are read and written
// like members, methods that throw _com_error. Documents are parsed without DTD and written as UTF-8.
#pragma once

#include <comdef.h>
#include <sluicegate/msxml_property.h>

#include <memory>
#include <string>
#include <vector>

namespace MSXML2 {

enum tagDOMNodeType {
    NODE_INVALID = 0,
    NODE_ELEMENT = 1,
    NODE_ATTRIBUTE = 2,
    NODE_TEXT = 3,
    NODE_CDATA_SECTION = 4,
    NODE_ENTITY_REFERENCE = 5,
    NODE_ENTITY = 6,
    NODE_PROCESSING_INSTRUCTION = 7,
    NODE_COMMENT = 8,
    NODE_DOCUMENT = 9,
    NODE_DOCUMENT_TYPE = 10,
    NODE_DOCUMENT_FRAGMENT = 11,
    NODE_NOTATION = 12
};
typedef enum tagDOMNodeType DOMNodeType;

struct IXMLDOMNode;
struct IXMLDOMElement;
struct IXMLDOMAttribute;
struct IXMLDOMText;
struct IXMLDOMCDATASection;
struct IXMLDOMComment;
struct IXMLDOMProcessingInstruction;
struct IXMLDOMDocumentFragment;
struct IXMLDOMNodeList;
struct IXMLDOMNamedNodeMap;
struct IXMLDOMParseError;
struct IXMLDOMDocument;
struct IXMLDOMDocument2;
struct IXMLDOMDocument3;
/// Classes for CreateInstance; all make the same kind of document.
struct DOMDocument;
struct DOMDocument30;
struct DOMDocument40;
struct DOMDocument60;
struct FreeThreadedDOMDocument;
struct FreeThreadedDOMDocument30;
struct FreeThreadedDOMDocument60;

} // namespace MSXML2

SLUICEGATE_IID(MSXML2::IXMLDOMNode, 0x2933bf80, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMDocument, 0x2933bf81, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMNodeList, 0x2933bf82, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMNamedNodeMap, 0x2933bf83, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMAttribute, 0x2933bf85, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMElement, 0x2933bf86, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMText, 0x2933bf87, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMComment, 0x2933bf88, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMProcessingInstruction, 0x2933bf89, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMCDATASection, 0x2933bf8a, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMDocument2, 0x2933bf95, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMDocument3, 0x2933bf96, 0x7b36, 0x11d2, 0xb2, 0x0e, 0x00, 0xc0, 0x4f, 0x98, 0x3e, 0x60)
SLUICEGATE_IID(MSXML2::IXMLDOMDocumentFragment, 0x3efaa413, 0x272f, 0x11d2, 0x83, 0x6f, 0x00, 0x00, 0xf8, 0x7a, 0x77, 0x82)
SLUICEGATE_IID(MSXML2::IXMLDOMParseError, 0x3efaa426, 0x272f, 0x11d2, 0x83, 0x6f, 0x00, 0x00, 0xf8, 0x7a, 0x77, 0x82)
SLUICEGATE_IID(MSXML2::DOMDocument, 0x88d96a05, 0xf192, 0x11d4, 0xa6, 0x5f, 0x00, 0x40, 0x96, 0x32, 0x51, 0xe5)
SLUICEGATE_IID(MSXML2::DOMDocument30, 0x88d96a05, 0xf192, 0x11d4, 0xa6, 0x5f, 0x00, 0x40, 0x96, 0x32, 0x51, 0xe5)
SLUICEGATE_IID(MSXML2::DOMDocument40, 0x88d96a05, 0xf192, 0x11d4, 0xa6, 0x5f, 0x00, 0x40, 0x96, 0x32, 0x51, 0xe5)
SLUICEGATE_IID(MSXML2::DOMDocument60, 0x88d96a05, 0xf192, 0x11d4, 0xa6, 0x5f, 0x00, 0x40, 0x96, 0x32, 0x51, 0xe5)
SLUICEGATE_IID(MSXML2::FreeThreadedDOMDocument, 0x88d96a05, 0xf192, 0x11d4, 0xa6, 0x5f, 0x00, 0x40, 0x96, 0x32, 0x51, 0xe5)
SLUICEGATE_IID(MSXML2::FreeThreadedDOMDocument30, 0x88d96a05, 0xf192, 0x11d4, 0xa6, 0x5f, 0x00, 0x40, 0x96, 0x32, 0x51, 0xe5)
SLUICEGATE_IID(MSXML2::FreeThreadedDOMDocument60, 0x88d96a05, 0xf192, 0x11d4, 0xa6, 0x5f, 0x00, 0x40, 0x96, 0x32, 0x51, 0xe5)

namespace MSXML2 {

_COM_SMARTPTR_TYPEDEF(IXMLDOMNode, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMElement, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMAttribute, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMText, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMCDATASection, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMComment, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMProcessingInstruction, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMDocumentFragment, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMNodeList, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMNamedNodeMap, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMParseError, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMDocument, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMDocument2, 0);
_COM_SMARTPTR_TYPEDEF(IXMLDOMDocument3, 0);

/// The counting half of the objects. They live as long as one reference does.
struct Counted : public IDispatch {
    Counted() : references_(0) {}
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;
    virtual ~Counted() {}
    virtual HRESULT QueryInterface(REFIID id, void **object);
    virtual ULONG AddRef() { return (ULONG)__sync_add_and_fetch(&references_, 1); }
    virtual ULONG Release();
    // Calls by name are not offered.
    virtual HRESULT GetTypeInfoCount(UINT *count);
    virtual HRESULT GetTypeInfo(UINT, LCID, ITypeInfo **) { return E_NOTIMPL; }
    virtual HRESULT GetIDsOfNames(REFIID, LPOLESTR *, UINT, LCID, DISPID *) { return DISP_E_UNKNOWNNAME; }
    virtual HRESULT Invoke(DISPID, REFIID, LCID, WORD, DISPPARAMS *, VARIANT *, EXCEPINFO *, UINT *)
    {
        return DISP_E_MEMBERNOTFOUND;
    }
    template <class Q> HRESULT QueryInterface(Q **object) { return QueryInterface(__uuidof(Q), (void **)object); }

protected:
    /// The object as the interface of that identifier; null when it has none.
    virtual void *as(REFIID id);

private:
    volatile LONG references_;
};

/// What the nodes of a document know of it: the document itself does not outlive its last reference for them.
struct Origin {
    IXMLDOMDocument *document;
};

struct IXMLDOMNode : public Counted {
    typedef std::vector<IXMLDOMNode *> Nodes;

    IXMLDOMNode(DOMNodeType type, const std::wstring &name, const std::shared_ptr<Origin> &origin);
    ~IXMLDOMNode();

    _bstr_t GetnodeName() const;
    _variant_t GetnodeValue() const;
    void PutnodeValue(const _variant_t &value);
    DOMNodeType GetnodeType() const { return type_; }
    _bstr_t GetnodeTypeString() const;
    IXMLDOMNodePtr GetparentNode() const;
    IXMLDOMNodeListPtr GetchildNodes() const;
    IXMLDOMNodePtr GetfirstChild() const;
    IXMLDOMNodePtr GetlastChild() const;
    IXMLDOMNodePtr GetpreviousSibling() const { return sibling(-1); }
    IXMLDOMNodePtr GetnextSibling() const { return sibling(1); }
    IXMLDOMNamedNodeMapPtr Getattributes() const;
    IXMLDOMDocumentPtr GetownerDocument() const;
    /// The text of the node and everything below it.
    _bstr_t Gettext() const;
    void Puttext(const _bstr_t &text);
    _bstr_t Getxml() const;
    _bstr_t GetbaseName() const;
    _bstr_t Getprefix() const;
    _bstr_t GetnamespaceURI() const;

    IXMLDOMNodePtr appendChild(IXMLDOMNode *child) { return insert(child, children_.size()); }
    /// Before `reference`; at the end when that is empty.
    IXMLDOMNodePtr insertBefore(IXMLDOMNode *child, const _variant_t &reference);
    IXMLDOMNodePtr removeChild(IXMLDOMNode *child);
    IXMLDOMNodePtr replaceChild(IXMLDOMNode *child, IXMLDOMNode *old);
    VARIANT_BOOL hasChildNodes() const { return children_.empty() ? VARIANT_FALSE : VARIANT_TRUE; }
    IXMLDOMNodePtr cloneNode(VARIANT_BOOL deep) const;
    /// Nodes of a path: names, `*`, `@name`, `.`, `..`, `//`, `text()`, `node()`, and predicates that are a position, `last()`,
    /// the presence of a child or attribute, or its equality to a literal. Any other expression throws E_INVALIDARG.
    IXMLDOMNodeListPtr selectNodes(const _bstr_t &path) const;
    IXMLDOMNodePtr selectSingleNode(const _bstr_t &path) const;

    HRESULT get_nodeName(BSTR *name) const { return put_text(GetnodeName(), name); }
    HRESULT get_text(BSTR *text) const { return put_text(Gettext(), text); }
    HRESULT put_text(BSTR text);
    HRESULT get_xml(BSTR *xml) const { return put_text(Getxml(), xml); }
    HRESULT get_nodeType(DOMNodeType *type) const;
    HRESULT get_nodeValue(VARIANT *value) const;
    HRESULT get_parentNode(IXMLDOMNode **node) const { return put_object(GetparentNode().Detach(), node); }
    HRESULT get_firstChild(IXMLDOMNode **node) const { return put_object(GetfirstChild().Detach(), node); }
    HRESULT get_nextSibling(IXMLDOMNode **node) const { return put_object(GetnextSibling().Detach(), node); }
    HRESULT get_childNodes(IXMLDOMNodeList **list) const;
    HRESULT get_attributes(IXMLDOMNamedNodeMap **map) const;

    ReadText<IXMLDOMNode, &IXMLDOMNode::GetnodeName> nodeName{this};
    ReadWrite<IXMLDOMNode, _variant_t, &IXMLDOMNode::GetnodeValue, &IXMLDOMNode::PutnodeValue> nodeValue{this};
    Read<IXMLDOMNode, DOMNodeType, &IXMLDOMNode::GetnodeType> nodeType{this};
    ReadText<IXMLDOMNode, &IXMLDOMNode::GetnodeTypeString> nodeTypeString{this};
    ReadObject<IXMLDOMNode, IXMLDOMNodePtr, &IXMLDOMNode::GetparentNode> parentNode{this};
    ReadObject<IXMLDOMNode, IXMLDOMNodeListPtr, &IXMLDOMNode::GetchildNodes> childNodes{this};
    ReadObject<IXMLDOMNode, IXMLDOMNodePtr, &IXMLDOMNode::GetfirstChild> firstChild{this};
    ReadObject<IXMLDOMNode, IXMLDOMNodePtr, &IXMLDOMNode::GetlastChild> lastChild{this};
    ReadObject<IXMLDOMNode, IXMLDOMNodePtr, &IXMLDOMNode::GetpreviousSibling> previousSibling{this};
    ReadObject<IXMLDOMNode, IXMLDOMNodePtr, &IXMLDOMNode::GetnextSibling> nextSibling{this};
    ReadObject<IXMLDOMNode, IXMLDOMNamedNodeMapPtr, &IXMLDOMNode::Getattributes> attributes{this};
    ReadObject<IXMLDOMNode, IXMLDOMDocumentPtr, &IXMLDOMNode::GetownerDocument> ownerDocument{this};
    ReadWriteText<IXMLDOMNode, &IXMLDOMNode::Gettext, &IXMLDOMNode::Puttext> text{this};
    ReadText<IXMLDOMNode, &IXMLDOMNode::Getxml> xml{this};
    ReadText<IXMLDOMNode, &IXMLDOMNode::GetbaseName> baseName{this};
    ReadText<IXMLDOMNode, &IXMLDOMNode::Getprefix> prefix{this};
    ReadText<IXMLDOMNode, &IXMLDOMNode::GetnamespaceURI> namespaceURI{this};

    // What the parser, the writer and the path search work on.
    DOMNodeType type_;
    std::wstring name_;
    std::wstring value_;
    IXMLDOMNode *parent_;
    Nodes children_;
    Nodes attributes_;
    std::shared_ptr<Origin> origin_;

    IXMLDOMNodePtr insert(IXMLDOMNode *child, size_t place);
    void adopt_attribute(IXMLDOMNode *attribute);
    void detach(IXMLDOMNode *child);
    void clear();
    std::wstring all_text() const;
    /// The URI that a prefix has here; empty when it has none.
    std::wstring namespace_of(const std::wstring &prefix) const;

protected:
    void *as(REFIID id) override;
    static HRESULT put_text(const _bstr_t &text, BSTR *to);
    template <class Object> static HRESULT put_object(Object *object, Object **to)
    {
        if (!to) {
            if (object) {
                object->Release();
            }
            return E_INVALIDARG;
        }
        *to = object;
        return object ? S_OK : S_FALSE;
    }

private:
    IXMLDOMNodePtr sibling(int step) const;
    size_t place_of(const IXMLDOMNode *child) const;
};

struct IXMLDOMAttribute : public IXMLDOMNode {
    IXMLDOMAttribute(const std::wstring &name, const std::shared_ptr<Origin> &origin) : IXMLDOMNode(NODE_ATTRIBUTE, name, origin) {}
    ReadText<IXMLDOMNode, &IXMLDOMNode::GetnodeName> name{this};
    ReadWrite<IXMLDOMNode, _variant_t, &IXMLDOMNode::GetnodeValue, &IXMLDOMNode::PutnodeValue> value{this};
    _bstr_t Getname() const { return GetnodeName(); }
    _variant_t Getvalue() const { return GetnodeValue(); }
    void Putvalue(const _variant_t &text) { PutnodeValue(text); }
    HRESULT put_value(VARIANT text);

protected:
    void *as(REFIID id) override;
};

struct IXMLDOMElement : public IXMLDOMNode {
    IXMLDOMElement(const std::wstring &name, const std::shared_ptr<Origin> &origin) : IXMLDOMNode(NODE_ELEMENT, name, origin) {}
    ReadText<IXMLDOMNode, &IXMLDOMNode::GetnodeName> tagName{this};
    _bstr_t GettagName() const { return GetnodeName(); }
    /// VT_NULL when there is none.
    _variant_t getAttribute(const _bstr_t &name) const;
    HRESULT setAttribute(const _bstr_t &name, const _variant_t &value);
    HRESULT removeAttribute(const _bstr_t &name);
    IXMLDOMAttributePtr getAttributeNode(const _bstr_t &name) const;
    /// The attribute of that name that was there before; empty when none was.
    IXMLDOMAttributePtr setAttributeNode(IXMLDOMAttribute *attribute);
    IXMLDOMAttributePtr removeAttributeNode(IXMLDOMAttribute *attribute);
    /// All elements below with that name (`*`: all), in document order.
    IXMLDOMNodeListPtr getElementsByTagName(const _bstr_t &name) const;
    HRESULT normalize();

protected:
    void *as(REFIID id) override;
};

/// Text, CDATA section and comment.
struct IXMLDOMCharacterData : public IXMLDOMNode {
    IXMLDOMCharacterData(DOMNodeType type, const wchar_t *name, const std::shared_ptr<Origin> &origin) : IXMLDOMNode(type, name, origin) {}
    _bstr_t Getdata() const { return Gettext(); }
    void Putdata(const _bstr_t &data) { Puttext(data); }
    long Getlength() const { return (long)value_.size(); }
    HRESULT appendData(const _bstr_t &data);
    ReadWriteText<IXMLDOMCharacterData, &IXMLDOMCharacterData::Getdata, &IXMLDOMCharacterData::Putdata> data{this};
    Read<IXMLDOMCharacterData, long, &IXMLDOMCharacterData::Getlength> length{this};
};
struct IXMLDOMText : public IXMLDOMCharacterData {
    explicit IXMLDOMText(const std::shared_ptr<Origin> &origin, DOMNodeType type = NODE_TEXT, const wchar_t *name = L"#text")
        : IXMLDOMCharacterData(type, name, origin)
    {
    }

protected:
    void *as(REFIID id) override;
};
struct IXMLDOMCDATASection : public IXMLDOMText {
    explicit IXMLDOMCDATASection(const std::shared_ptr<Origin> &origin) : IXMLDOMText(origin, NODE_CDATA_SECTION, L"#cdata-section") {}

protected:
    void *as(REFIID id) override;
};
struct IXMLDOMComment : public IXMLDOMCharacterData {
    explicit IXMLDOMComment(const std::shared_ptr<Origin> &origin) : IXMLDOMCharacterData(NODE_COMMENT, L"#comment", origin) {}

protected:
    void *as(REFIID id) override;
};
struct IXMLDOMProcessingInstruction : public IXMLDOMNode {
    IXMLDOMProcessingInstruction(const std::wstring &target, const std::shared_ptr<Origin> &origin)
        : IXMLDOMNode(NODE_PROCESSING_INSTRUCTION, target, origin)
    {
    }
    _bstr_t Getdata() const { return Gettext(); }
    void Putdata(const _bstr_t &data) { Puttext(data); }
    ReadText<IXMLDOMNode, &IXMLDOMNode::GetnodeName> target{this};
    ReadWriteText<IXMLDOMProcessingInstruction, &IXMLDOMProcessingInstruction::Getdata, &IXMLDOMProcessingInstruction::Putdata> data{this};

protected:
    void *as(REFIID id) override;
};
struct IXMLDOMDocumentFragment : public IXMLDOMNode {
    explicit IXMLDOMDocumentFragment(const std::shared_ptr<Origin> &origin)
        : IXMLDOMNode(NODE_DOCUMENT_FRAGMENT, L"#document-fragment", origin)
    {
    }

protected:
    void *as(REFIID id) override;
};

/// Nodes as they were found; later changes of the document do not show.
struct IXMLDOMNodeList : public Counted {
    long Getlength() const { return (long)nodes_.size(); }
    /// Empty behind the last one.
    IXMLDOMNodePtr Getitem(long index) const;
    IXMLDOMNodePtr nextNode();
    HRESULT reset();
    HRESULT get_length(long *length) const;
    HRESULT get_item(long index, IXMLDOMNode **node) const;
    Read<IXMLDOMNodeList, long, &IXMLDOMNodeList::Getlength> length{this};
    ReadIndexed<IXMLDOMNodeList, IXMLDOMNodePtr, &IXMLDOMNodeList::Getitem> item{this};

    std::vector<IXMLDOMNodePtr> nodes_;
    size_t next_ = 0;

protected:
    void *as(REFIID id) override;
};
typedef IXMLDOMNodeList IXMLDOMSelection;
typedef IXMLDOMNodeListPtr IXMLDOMSelectionPtr;

/// The attributes of an element.
struct IXMLDOMNamedNodeMap : public Counted {
    explicit IXMLDOMNamedNodeMap(IXMLDOMElement *element);
    ~IXMLDOMNamedNodeMap();
    long Getlength() const;
    IXMLDOMNodePtr Getitem(long index) const;
    IXMLDOMNodePtr getNamedItem(const _bstr_t &name) const;
    IXMLDOMNodePtr setNamedItem(IXMLDOMNode *attribute);
    IXMLDOMNodePtr removeNamedItem(const _bstr_t &name);
    Read<IXMLDOMNamedNodeMap, long, &IXMLDOMNamedNodeMap::Getlength> length{this};
    ReadIndexed<IXMLDOMNamedNodeMap, IXMLDOMNodePtr, &IXMLDOMNamedNodeMap::Getitem> item{this};

protected:
    void *as(REFIID id) override;

private:
    IXMLDOMElement *element_;
};

/// Why a document was not read; errorCode is 0 when it was.
struct IXMLDOMParseError : public Counted {
    HRESULT GeterrorCode() const { return code_; }
    _bstr_t Getreason() const { return _bstr_t(reason_.c_str()); }
    _bstr_t Geturl() const { return _bstr_t(url_.c_str()); }
    _bstr_t GetsrcText() const { return _bstr_t(source_.c_str()); }
    long Getline() const { return line_; }
    long Getlinepos() const { return column_; }
    long Getfilepos() const { return offset_; }
    Read<IXMLDOMParseError, HRESULT, &IXMLDOMParseError::GeterrorCode> errorCode{this};
    ReadText<IXMLDOMParseError, &IXMLDOMParseError::Getreason> reason{this};
    ReadText<IXMLDOMParseError, &IXMLDOMParseError::Geturl> url{this};
    ReadText<IXMLDOMParseError, &IXMLDOMParseError::GetsrcText> srcText{this};
    Read<IXMLDOMParseError, long, &IXMLDOMParseError::Getline> line{this};
    Read<IXMLDOMParseError, long, &IXMLDOMParseError::Getlinepos> linepos{this};
    Read<IXMLDOMParseError, long, &IXMLDOMParseError::Getfilepos> filepos{this};

    HRESULT code_ = S_OK;
    std::wstring reason_, url_, source_;
    long line_ = 0, column_ = 0, offset_ = 0;

protected:
    void *as(REFIID id) override;
};

struct IXMLDOMDocument : public IXMLDOMNode {
    IXMLDOMDocument();
    ~IXMLDOMDocument();

    IXMLDOMElementPtr GetdocumentElement() const;
    void PutdocumentElement(const IXMLDOMElementPtr &element);
    IXMLDOMParseErrorPtr GetparseError() const { return error_; }
    VARIANT_BOOL Getasync() const { return async_; }
    /// Documents are read before the call returns, whatever this says.
    void Putasync(const VARIANT_BOOL &on) { async_ = on; }
    VARIANT_BOOL GetpreserveWhiteSpace() const { return whitespace_; }
    void PutpreserveWhiteSpace(const VARIANT_BOOL &on) { whitespace_ = on; }
    VARIANT_BOOL GetvalidateOnParse() const { return validate_; }
    void PutvalidateOnParse(const VARIANT_BOOL &on) { validate_ = on; }
    VARIANT_BOOL GetresolveExternals() const { return externals_; }
    void PutresolveExternals(const VARIANT_BOOL &on) { externals_ = on; }
    long GetreadyState() const { return 4; }
    _bstr_t Geturl() const { return _bstr_t(url_.c_str()); }

    IXMLDOMElementPtr createElement(const _bstr_t &name) const;
    IXMLDOMAttributePtr createAttribute(const _bstr_t &name) const;
    IXMLDOMTextPtr createTextNode(const _bstr_t &text) const;
    IXMLDOMCDATASectionPtr createCDATASection(const _bstr_t &text) const;
    IXMLDOMCommentPtr createComment(const _bstr_t &text) const;
    IXMLDOMProcessingInstructionPtr createProcessingInstruction(const _bstr_t &target, const _bstr_t &data) const;
    IXMLDOMDocumentFragmentPtr createDocumentFragment() const;
    IXMLDOMNodePtr createNode(const _variant_t &type, const _bstr_t &name, const _bstr_t &namespace_uri) const;
    IXMLDOMNodeListPtr getElementsByTagName(const _bstr_t &name) const;
    /// False when the text is not well formed; parseError says why, and the document is empty.
    VARIANT_BOOL loadXML(const _bstr_t &text);
    /// Reads a file: UTF-8, or UTF-16 with its mark.
    VARIANT_BOOL load(const _variant_t &path);
    /// Writes UTF-8. Throws when the file cannot be written, or the declaration of the document names another encoding.
    HRESULT save(const _variant_t &path) const;
    HRESULT get_documentElement(IXMLDOMElement **element) const;
    HRESULT put_async(VARIANT_BOOL on);

    ReadWriteObject<IXMLDOMDocument, IXMLDOMElementPtr, &IXMLDOMDocument::GetdocumentElement, &IXMLDOMDocument::PutdocumentElement>
        documentElement{this};
    ReadObject<IXMLDOMDocument, IXMLDOMParseErrorPtr, &IXMLDOMDocument::GetparseError> parseError{this};
    ReadWrite<IXMLDOMDocument, VARIANT_BOOL, &IXMLDOMDocument::Getasync, &IXMLDOMDocument::Putasync> async{this};
    ReadWrite<IXMLDOMDocument, VARIANT_BOOL, &IXMLDOMDocument::GetpreserveWhiteSpace, &IXMLDOMDocument::PutpreserveWhiteSpace>
        preserveWhiteSpace{this};
    ReadWrite<IXMLDOMDocument, VARIANT_BOOL, &IXMLDOMDocument::GetvalidateOnParse, &IXMLDOMDocument::PutvalidateOnParse>
        validateOnParse{this};
    ReadWrite<IXMLDOMDocument, VARIANT_BOOL, &IXMLDOMDocument::GetresolveExternals, &IXMLDOMDocument::PutresolveExternals>
        resolveExternals{this};
    Read<IXMLDOMDocument, long, &IXMLDOMDocument::GetreadyState> readyState{this};
    ReadText<IXMLDOMDocument, &IXMLDOMDocument::Geturl> url{this};

protected:
    void *as(REFIID id) override;
    std::wstring url_;

private:
    VARIANT_BOOL async_ = VARIANT_TRUE, whitespace_ = VARIANT_FALSE, validate_ = VARIANT_TRUE, externals_ = VARIANT_FALSE;
    IXMLDOMParseErrorPtr error_;
};
struct IXMLDOMDocument2 : public IXMLDOMDocument {
    /// "SelectionNamespaces" gives the prefixes of paths; other properties are kept and have no effect.
    HRESULT setProperty(const _bstr_t &name, const _variant_t &value);
    _variant_t getProperty(const _bstr_t &name) const;

    /// Pairs of name and value.
    std::vector<std::pair<std::wstring, _variant_t> > properties_;

protected:
    void *as(REFIID id) override;
};
struct IXMLDOMDocument3 : public IXMLDOMDocument2 {
protected:
    void *as(REFIID id) override;
};

} // namespace MSXML2
