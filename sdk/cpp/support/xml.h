// The parts of the XML document object model that its files share.
#pragma once

#include <sluicegate/msxml.h>

#include <string>

namespace sluicegate {
namespace xml {

/// Elements nest no deeper, so that the recursive walks keep to their stack.
const size_t deepest = 1000;

/// Whether the text is a name of XML (with at most one colon inside).
bool is_name(const std::wstring &name);
bool is_space(wchar_t c);
bool is_blank(const std::wstring &text);

/// The node as markup.
void write(const MSXML2::IXMLDOMNode &node, std::wstring &to);

/// Reads `text` into the empty document; false with the fields of `error` set.
bool parse(const std::wstring &text, bool keep_blanks, MSXML2::IXMLDOMDocument &document, MSXML2::IXMLDOMParseError &error);

/// The nodes of a path from `start`, in document order. `namespaces` is the value of SelectionNamespaces. False when the path
/// uses more than is supported.
bool select(const MSXML2::IXMLDOMNode &start, const std::wstring &path, const std::wstring &namespaces,
            MSXML2::IXMLDOMNode::Nodes *found);

std::wstring local_name(const std::wstring &name);
std::wstring prefix_of(const std::wstring &name);

inline std::wstring wide(const _bstr_t &text) { return text.GetBSTR() ? std::wstring(text.GetBSTR(), text.length()) : std::wstring(); }

} // namespace xml
} // namespace sluicegate
