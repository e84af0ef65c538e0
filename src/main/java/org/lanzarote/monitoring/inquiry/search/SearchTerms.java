package org.lanzarote.monitoring.inquiry.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is searched for: of each list of {@code all} one term must be there, and no term of {@code none}; each is sought once. */
record SearchTerms(List<List<SearchTerm>> all, List<SearchTerm> none) {

    SearchTerms {
        all = all.stream().distinct().toList();
        none = none.stream().distinct().toList();
    }

    /** The words that may be mistyped. */
    @JsonIgnore
    List<String> singleWords() {
        return all.stream()
                .flatMap(List::stream)
                .filter(SearchTerm::isOneWord)
                .flatMap(term -> Stream.ofNullable(term.words()))
                .distinct()
                .toList();
    }

    /** The same with other words in the place of some. */
    SearchTerms with(Map<String, String> others) {
        return new SearchTerms(
                all.stream()
                        .map(either -> either.stream()
                                .map(term -> others.containsKey(term.words())
                                        ? SearchTerm.ofWords(others.get(term.words()))
                                        : term)
                                .toList())
                        .toList(),
                none);
    }
}
