// XML nodes as markup.

#include "xml.h"

using namespace MSXML2;

namespace sluicegate {
namespace xml {

static void escape(const std::wstring &text, bool in_attribute, std::wstring &to)
{
    for (wchar_t c : text) {
        if (c == '&') {
            to += L"&amp;";
        } else if (c == '<') {
            to += L"&lt;";
        } else if (c == '>') {
            to += L"&gt;";
        } else if (c == '"' && in_attribute) {
            to += L"&quot;";
        } else if (in_attribute && (c == '\n' || c == '\r' || c == '\t')) {
            // A reader would make spaces of them.
            to += c == '\n' ? L"&#xA;" : c == '\r' ? L"&#xD;" : L"&#x9;";
        } else {
            to += c;
        }
    }
}

void write(const IXMLDOMNode &node, std::wstring &to)
{
    switch (node.type_) {
    case NODE_ELEMENT:
        to += L'<' + node.name_;
        for (const IXMLDOMNode *attribute : node.attributes_) {
            to += L' ';
            write(*attribute, to);
        }
        if (node.children_.empty()) {
            to += L"/>";
            return;
        }
        to += L'>';
        for (const IXMLDOMNode *child : node.children_) {
            write(*child, to);
        }
        to += L"</" + node.name_ + L'>';
        return;
    case NODE_ATTRIBUTE:
        to += node.name_ + L"=\"";
        escape(node.value_, true, to);
        to += L'"';
        return;
    case NODE_TEXT:
        escape(node.value_, false, to);
        return;
    case NODE_CDATA_SECTION: {
        // The end mark cannot stand inside: the section is cut in two there.
        std::wstring text = node.value_;
        for (size_t place = 0; (place = text.find(L"]]>", place)) != std::wstring::npos; place += 15) {
            text.replace(place, 3, L"]]]]><![CDATA[>");
        }
        to += L"<![CDATA[" + text + L"]]>";
        return;
    }
    case NODE_COMMENT:
        to += L"<!--" + node.value_ + L"-->";
        return;
    case NODE_PROCESSING_INSTRUCTION:
        to += L"<?" + node.name_ + (node.value_.empty() ? L"" : L" ") + node.value_ + L"?>";
        return;
    default:
        for (const IXMLDOMNode *child : node.children_) {
            write(*child, to);
            if (node.type_ == NODE_DOCUMENT) {
                to += L"\r\n";
            }
        }
    }
}

} // namespace xml
} // namespace sluicegate
