package org.lanzarote.monitoring.inquiry.search;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes that are searched for, and where they stand in a text: whole, as the index has them ({@code codes_in}). */
record AskedCodes(Set<String> codes) {

    private static final Pattern STANDING = Pattern.compile(
            "(?<![\\w.])([IVXLC]{1,8}-\\d{1,3}|(\\d{1,3}\\s?\\([0-9a-z]{1,4}\\))(?:\\s?\\([0-9a-z]{1,4}\\))*"
                    + "|\\d{1,2}\\.\\d{1,2}(?:\\.[a-z])?|\\d{1,2}\\.[a-z])(?![\\w(])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SPACE = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);

    /** A number alone ("paragraph 54") is found, and marked, as a word. */
    static AskedCodes of(SearchTerms terms) {
        return new AskedCodes(terms.all().stream()
                .flatMap(List::stream)
                .flatMap(term -> Stream.ofNullable(term.code()))
                .collect(toSet()));
    }

    /** The places of these codes; the paragraph of an article stands where a letter of it does. */
    List<SearchMark> in(String text) {
        return codes.isEmpty()
                ? List.of()
                : STANDING.matcher(text)
                        .results()
                        .filter(found -> has(found.group(1)) || (found.group(2) != null && has(found.group(2))))
                        .map(found -> new SearchMark(found.start(), found.end()))
                        .toList();
    }

    private boolean has(String code) {
        return codes.contains(SPACE.matcher(code).replaceAll("").toUpperCase(Locale.ROOT));
    }
}
