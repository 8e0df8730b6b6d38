// A parser of XML 1.0 without document type declarations, as MSXML 6 is by default: entities of a declaration are a way to
// exhaust memory and to read files.

#include "xml.h"

#include <algorithm>

using namespace MSXML2;

namespace sluicegate {
namespace xml {

namespace {

class Parser
{
    const std::wstring &text_;
    bool keep_blanks_;
    IXMLDOMDocument &document_;
    size_t place_ = 0;
    const wchar_t *problem_ = nullptr;

public:
    Parser(const std::wstring &text, bool keep_blanks, IXMLDOMDocument &document)
        : text_(text), keep_blanks_(keep_blanks), document_(document)
    {
    }

    bool run(IXMLDOMParseError &error)
    {
        if (content() && !problem_) {
            return true;
        }
        error.code_ = static_cast<HRESULT>(0xC00CE56Du);
        error.reason_ = problem_ ? problem_ : L"The document is not well formed.";
        size_t at = std::min(place_, text_.size());
        size_t start = text_.rfind(L'\n', at == 0 ? 0 : at - 1);
        start = start == std::wstring::npos || at == 0 ? 0 : start + 1;
        error.line_ = static_cast<long>(std::count(text_.begin(), text_.begin() + static_cast<ptrdiff_t>(at), L'\n')) + 1;
        error.column_ = static_cast<long>(at - start) + 1;
        error.offset_ = static_cast<long>(at);
        error.source_ = text_.substr(start, text_.find_first_of(L"\r\n", start) - start);
        return false;
    }

private:
    bool fail(const wchar_t *problem)
    {
        if (!problem_) {
            problem_ = problem;
        }
        return false;
    }

    bool take(const wchar_t *expected)
    {
        size_t length = wcslen(expected);
        if (text_.compare(place_, length, expected) != 0) {
            return false;
        }
        place_ += length;
        return true;
    }

    void skip_space()
    {
        while (place_ < text_.size() && is_space(text_[place_])) {
            place_++;
        }
    }

    bool until(const wchar_t *end, std::wstring *found)
    {
        size_t stop = text_.find(end, place_);
        if (stop == std::wstring::npos) {
            return fail(L"A comment, section or instruction does not end.");
        }
        *found = text_.substr(place_, stop - place_);
        place_ = stop + wcslen(end);
        return true;
    }

    bool name(std::wstring *found)
    {
        size_t end = place_;
        while (end < text_.size() && !is_space(text_[end]) && !wcschr(L"<>/=?&;'\"", text_[end])) {
            end++;
        }
        *found = text_.substr(place_, end - place_);
        if (!is_name(*found)) {
            return fail(L"A name is missing or holds a character that names cannot have.");
        }
        place_ = end;
        return true;
    }

    /// What follows an ampersand.
    bool reference(std::wstring *to)
    {
        static const struct {
            const wchar_t *name;
            wchar_t value;
        } entities[] = {{L"amp;", '&'}, {L"lt;", '<'}, {L"gt;", '>'}, {L"quot;", '"'}, {L"apos;", '\''}};
        for (const auto &entity : entities) {
            if (take(entity.name)) {
                *to += entity.value;
                return true;
            }
        }
        if (!take(L"#")) {
            return fail(L"A reference to an entity that is not defined.");
        }
        int base = take(L"x") ? 16 : 10;
        unsigned value = 0;
        size_t start = place_;
        for (; place_ < text_.size() && place_ < start + 8; place_++) {
            wchar_t c = text_[place_];
            int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
            if (digit >= base) {
                break;
            }
            value = value * static_cast<unsigned>(base) + static_cast<unsigned>(digit);
        }
        bool is_char = value == 9 || value == 10 || value == 13 || (value >= 32 && value < 0xd800) || (value >= 0xe000 && value < 0xfffe) ||
                       (value >= 0x10000 && value < 0x110000);
        if (place_ == start || !is_char || !take(L";")) {
            return fail(L"A reference to a character that XML does not have.");
        }
        *to += static_cast<wchar_t>(value);
        return true;
    }

    bool attribute(IXMLDOMElement &element)
    {
        std::wstring key, value;
        if (!name(&key)) {
            return false;
        }
        skip_space();
        if (!take(L"=")) {
            return fail(L"An attribute has no value.");
        }
        skip_space();
        wchar_t quote = place_ < text_.size() ? text_[place_] : 0;
        if (quote != '"' && quote != '\'') {
            return fail(L"The value of an attribute has no quotes.");
        }
        for (place_++; place_ < text_.size() && text_[place_] != quote;) {
            wchar_t c = text_[place_++];
            if (c == '<') {
                return fail(L"The value of an attribute holds the character '<'.");
            }
            if (c != '&') {
                // Line ends count as spaces in attributes.
                if (c == '\r' && place_ < text_.size() && text_[place_] == '\n') {
                    continue;
                }
                value += is_space(c) ? L' ' : c;
            } else if (!reference(&value)) {
                return false;
            }
        }
        if (place_ == text_.size()) {
            return fail(L"The value of an attribute does not end.");
        }
        place_++;
        if (element.getAttribute(_bstr_t(key.c_str())).vt != VT_NULL) {
            return fail(L"An attribute is given twice.");
        }
        element.setAttribute(_bstr_t(key.c_str()), _variant_t(value.c_str()));
        return true;
    }

    /// After '<' and a name: attributes and the end of the tag. `open` tells whether content follows.
    bool tag(IXMLDOMElement &element, bool *open)
    {
        for (;;) {
            size_t before = place_;
            skip_space();
            if (take(L"/>")) {
                *open = false;
                return true;
            }
            if (take(L">")) {
                *open = true;
                return true;
            }
            if (place_ >= text_.size()) {
                return fail(L"A tag does not end.");
            }
            if (before == place_) {
                return fail(L"White space is missing before an attribute.");
            }
            if (!attribute(element)) {
                return false;
            }
        }
    }

    void add_text(IXMLDOMNode &parent, const std::wstring &text, bool had_reference)
    {
        if (!text.empty() && (keep_blanks_ || had_reference || !is_blank(text))) {
            IXMLDOMTextPtr node(new IXMLDOMText(document_.origin_));
            node->value_ = text;
            parent.appendChild(node);
        }
    }

    bool character_data(IXMLDOMNode &parent)
    {
        std::wstring text;
        bool had_reference = false;
        while (place_ < text_.size() && text_[place_] != '<') {
            wchar_t c = text_[place_++];
            if (c == '&') {
                had_reference = true;
                if (!reference(&text)) {
                    return false;
                }
            } else if (c == '\r') {
                // CR and CRLF are one line end.
                text += L'\n';
                place_ += place_ < text_.size() && text_[place_] == '\n';
            } else if ((c < 32 && c != '\t' && c != '\n') || c == 0xfffe || c == 0xffff) {
                place_--;
                return fail(L"A character that XML does not have.");
            } else {
                text += c;
            }
        }
        if (&parent == &document_ && !is_blank(text)) {
            return fail(L"Text stands outside the element.");
        }
        if (&parent != &document_) {
            add_text(parent, text, had_reference);
        }
        return true;
    }

    /// Everything that starts with '<' and is no tag. False without a problem when there is no such thing here.
    bool special(IXMLDOMNode &parent)
    {
        std::wstring body;
        IXMLDOMNodePtr node;
        if (take(L"<!--")) {
            if (!until(L"-->", &body)) {
                return false;
            }
            if (body.find(L"--") != std::wstring::npos) {
                return fail(L"A comment holds two hyphens in a row.");
            }
            node = new IXMLDOMComment(document_.origin_);
        } else if (take(L"<![CDATA[")) {
            if (&parent == &document_) {
                return fail(L"Text stands outside the element.");
            }
            if (!until(L"]]>", &body)) {
                return false;
            }
            node = new IXMLDOMCDATASection(document_.origin_);
        } else if (text_.compare(place_, 2, L"<?") == 0) {
            size_t start = place_;
            place_ += 2;
            std::wstring target;
            if (!name(&target)) {
                return false;
            }
            skip_space();
            if (!until(L"?>", &body)) {
                return false;
            }
            if (wcscasecmp(target.c_str(), L"xml") == 0 && start != 0) {
                place_ = start;
                return fail(L"The XML declaration stands only at the start.");
            }
            node = new IXMLDOMProcessingInstruction(target, document_.origin_);
        } else if (take(L"<!DOCTYPE")) {
            return fail(L"Document type declarations are prohibited.");
        } else {
            return false;
        }
        node->value_ = body;
        parent.appendChild(node);
        return true;
    }

    bool content()
    {
        std::vector<IXMLDOMNode *> open(1, &document_);
        bool has_root = false;
        while (place_ < text_.size()) {
            IXMLDOMNode &parent = *open.back();
            if (text_[place_] != '<') {
                if (!character_data(parent)) {
                    return false;
                }
            } else if (take(L"</")) {
                std::wstring closed;
                if (!name(&closed)) {
                    return false;
                }
                skip_space();
                if (open.size() == 1 || closed != parent.name_ || !take(L">")) {
                    return fail(L"An end tag does not match its start tag.");
                }
                open.pop_back();
            } else if (special(parent)) {
                continue;
            } else if (problem_) {
                return false;
            } else {
                std::wstring started;
                place_++;
                if (!name(&started)) {
                    return false;
                }
                if (open.size() == 1 && has_root) {
                    return fail(L"There is more than one element at the top.");
                }
                if (open.size() >= deepest) {
                    return fail(L"Elements are nested too deeply.");
                }
                has_root = true;
                IXMLDOMElementPtr element(new IXMLDOMElement(started, document_.origin_));
                bool is_open = false;
                if (!tag(*element, &is_open)) {
                    return false;
                }
                parent.appendChild(element);
                if (is_open) {
                    open.push_back(element);
                }
            }
        }
        if (open.size() > 1) {
            return fail(L"An element does not end.");
        }
        return has_root || fail(L"There is no element.");
    }
};

} // namespace

bool parse(const std::wstring &text, bool keep_blanks, IXMLDOMDocument &document, IXMLDOMParseError &error)
{
    return Parser(text, keep_blanks, document).run(error);
}

} // namespace xml
} // namespace sluicegate
