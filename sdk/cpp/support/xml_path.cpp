// Paths into an XML document: the part of XPath that configuration code uses.

#include "xml.h"

#include <algorithm>
#include <set>

using namespace MSXML2;

namespace sluicegate {
namespace xml {

namespace {

typedef IXMLDOMNode::Nodes Nodes;

class Path
{
    const std::wstring &text_;
    const std::wstring &namespaces_;
    size_t place_ = 0;

public:
    Path(const std::wstring &text, const std::wstring &namespaces) : text_(text), namespaces_(namespaces) {}

    bool run(IXMLDOMNode *start, Nodes *found)
    {
        if (!find(start, found)) {
            return false;
        }
        return place_ == text_.size();
    }

private:
    bool at(const wchar_t *expected) const { return text_.compare(place_, wcslen(expected), expected) == 0; }

    bool take(const wchar_t *expected)
    {
        if (!at(expected)) {
            return false;
        }
        place_ += wcslen(expected);
        return true;
    }

    void skip_space()
    {
        while (place_ < text_.size() && is_space(text_[place_])) {
            place_++;
        }
    }

    static void below(IXMLDOMNode *node, Nodes *found)
    {
        found->push_back(node);
        for (IXMLDOMNode *child : node->children_) {
            below(child, found);
        }
    }

    /// A path from `start` up to what cannot belong to it.
    bool find(IXMLDOMNode *start, Nodes *found)
    {
        found->assign(1, start);
        skip_space();
        if (at(L"/")) {
            while ((*found)[0]->parent_) {
                (*found)[0] = (*found)[0]->parent_;
            }
            if (!at(L"//")) {
                place_++;
                skip_space();
                if (place_ == text_.size()) {
                    return true;
                }
            }
        }
        for (;;) {
            if (take(L"//")) {
                Nodes all;
                for (IXMLDOMNode *node : *found) {
                    below(node, &all);
                }
                found->swap(all);
            }
            if (!step(found)) {
                return false;
            }
            skip_space();
            if (at(L"//")) {
                continue;
            }
            if (!take(L"/")) {
                return true;
            }
        }
    }

    std::wstring word()
    {
        size_t end = place_;
        while (end < text_.size() && !is_space(text_[end]) && !wcschr(L"/[]@=()'\"|!<>,+*$", text_[end])) {
            end++;
        }
        if (end == place_ && end < text_.size() && text_[end] == '*') {
            end++;
        }
        std::wstring found = text_.substr(place_, end - place_);
        place_ = end;
        return found;
    }

    /// The URI of a prefix in SelectionNamespaces, or false.
    bool declared(const std::wstring &prefix, std::wstring *uri) const
    {
        size_t place = namespaces_.find(L"xmlns:" + prefix + L"=");
        if (prefix.empty() || place == std::wstring::npos) {
            return false;
        }
        place += prefix.size() + 7;
        wchar_t quote = place < namespaces_.size() ? namespaces_[place] : 0;
        size_t end = namespaces_.find(quote, place + 1);
        if ((quote != '"' && quote != '\'') || end == std::wstring::npos) {
            return false;
        }
        *uri = namespaces_.substr(place + 1, end - place - 1);
        return true;
    }

    bool named(const IXMLDOMNode &node, const std::wstring &name) const
    {
        std::wstring uri;
        if (name == L"*" || node.name_ == name) {
            return true;
        }
        if (!declared(prefix_of(name), &uri)) {
            return false;
        }
        std::wstring local = local_name(name);
        return (local == L"*" || local == local_name(node.name_)) && node.namespace_of(prefix_of(node.name_)) == uri;
    }

    bool step(Nodes *nodes)
    {
        skip_space();
        Nodes next;
        bool positions_per_parent = true;
        std::vector<Nodes> groups;
        if (take(L"..")) {
            for (IXMLDOMNode *node : *nodes) {
                if (node->parent_ && std::find(next.begin(), next.end(), node->parent_) == next.end()) {
                    next.push_back(node->parent_);
                }
            }
            positions_per_parent = false;
        } else if (take(L".")) {
            next = *nodes;
            positions_per_parent = false;
        }
        if (!positions_per_parent) {
            groups.push_back(next);
        } else {
            bool is_attribute = take(L"@");
            std::wstring name = word();
            bool is_text = !is_attribute && name == L"text" && take(L"()");
            bool is_any = !is_attribute && !is_text && name == L"node" && take(L"()");
            bool is_comment = !is_attribute && !is_text && !is_any && name == L"comment" && take(L"()");
            if (name.empty() || (!is_text && !is_any && !is_comment && name != L"*" && local_name(name) != L"*" && !is_name(name))) {
                return false;
            }
            for (IXMLDOMNode *node : *nodes) {
                Nodes group;
                for (IXMLDOMNode *child : is_attribute ? node->attributes_ : node->children_) {
                    bool is_content = child->type_ == NODE_TEXT || child->type_ == NODE_CDATA_SECTION;
                    bool matches = is_text      ? is_content
                                   : is_any     ? true
                                   : is_comment ? child->type_ == NODE_COMMENT
                                                : (is_attribute || child->type_ == NODE_ELEMENT) && named(*child, name);
                    if (matches) {
                        group.push_back(child);
                    }
                }
                groups.push_back(group);
            }
        }
        skip_space();
        while (take(L"[")) {
            size_t start = place_;
            size_t end = start;
            if (groups.empty()) {
                // Nobody is asked, but the expression has to be skipped.
                groups.push_back(Nodes());
            }
            for (Nodes &group : groups) {
                place_ = start;
                if (!filter(&group)) {
                    return false;
                }
                end = place_;
            }
            place_ = end;
            skip_space();
        }
        std::set<IXMLDOMNode *> seen;
        nodes->clear();
        for (const Nodes &group : groups) {
            for (IXMLDOMNode *node : group) {
                if (seen.insert(node).second) {
                    nodes->push_back(node);
                }
            }
        }
        return true;
    }

    bool literal(std::wstring *value)
    {
        skip_space();
        wchar_t quote = place_ < text_.size() ? text_[place_] : 0;
        size_t end = text_.find(quote, place_ + 1);
        if ((quote != '"' && quote != '\'') || end == std::wstring::npos) {
            return false;
        }
        *value = text_.substr(place_ + 1, end - place_ - 1);
        place_ = end + 1;
        return true;
    }

    bool filter(Nodes *group)
    {
        Nodes kept;
        skip_space();
        bool is_number = place_ < text_.size() && text_[place_] >= '0' && text_[place_] <= '9';
        if (is_number || take(L"last()")) {
            size_t index = group->size();
            if (is_number) {
                index = 0;
                for (; place_ < text_.size() && text_[place_] >= '0' && text_[place_] <= '9' && index < 100000000; place_++) {
                    index = index * 10 + static_cast<size_t>(text_[place_] - '0');
                }
            }
            if (index > 0 && index <= group->size()) {
                kept.push_back((*group)[index - 1]);
            }
        } else {
            // With no node the expression is still read, from a node of no document.
            IXMLDOMTextPtr nobody(new IXMLDOMText(std::shared_ptr<Origin>()));
            Nodes asked = group->empty() ? Nodes(1, nobody) : *group;
            size_t start = place_, end = start;
            for (IXMLDOMNode *node : asked) {
                place_ = start;
                Nodes found;
                std::wstring value;
                if (!find(node, &found)) {
                    return false;
                }
                skip_space();
                bool is_equal = take(L"=");
                bool is_unequal = !is_equal && take(L"!=");
                if ((is_equal || is_unequal) && !literal(&value)) {
                    return false;
                }
                bool holds = std::any_of(found.begin(), found.end(), [&](const IXMLDOMNode *one) {
                    return is_equal ? one->all_text() == value : is_unequal ? one->all_text() != value : true;
                });
                if (holds && node != nobody.GetInterfacePtr()) {
                    kept.push_back(node);
                }
                end = place_;
            }
            place_ = end;
        }
        skip_space();
        group->swap(kept);
        return take(L"]");
    }
};

} // namespace

bool select(const IXMLDOMNode &start, const std::wstring &path, const std::wstring &namespaces, Nodes *found)
{
    return Path(path, namespaces).run(const_cast<IXMLDOMNode *>(&start), found);
}

} // namespace xml
} // namespace sluicegate
