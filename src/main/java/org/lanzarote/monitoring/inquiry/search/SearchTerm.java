package org.lanzarote.monitoring.inquiry.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is searched for: words that stand together in any of their forms, a code as it stands, or both, which is a
 * name ("article 20"), and of a thing of a kind that is searched the thing itself ("paragraph 54").
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchTerm(
        @Nullable String words,
        @Nullable String code,
        @Nullable SearchedKind kind) {

    private static final Map<String, SearchTerm> NAMED = Map.of(
            "paragraph", new SearchTerm("paragraph", null, SearchedKind.PARAGRAPH),
            "paragraphe", new SearchTerm("paragraph", null, SearchedKind.PARAGRAPH),
            "para", new SearchTerm("paragraph", null, SearchedKind.PARAGRAPH),
            "recommendation", new SearchTerm("recommendation", null, SearchedKind.RECOMMENDATION),
            "recommandation", new SearchTerm("recommandation", null, SearchedKind.RECOMMENDATION),
            "question", new SearchTerm("question", null, SearchedKind.QUESTION),
            "article", new SearchTerm("article", null, null),
            "art", new SearchTerm("article", null, null));

    /** A code of a recommendation, an article of the Convention or the number of a question: III-3, 20(3)(c), 9.1. */
    private static final Pattern CODE = Pattern.compile(
            "[IVXLC]{1,8}-\\d{1,3}|\\d{1,3}(\\([0-9a-z]{1,4}\\))+|\\d{1,2}\\.\\d{1,2}(\\.[a-z])?|\\d{1,2}\\.[a-z]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}+");

    static SearchTerm of(String written) {
        var bare = AROUND.matcher(written).replaceAll("");
        return CODE.matcher(bare).matches() ? new SearchTerm(null, bare.toUpperCase(Locale.ROOT), null) : ofWords(bare);
    }

    static SearchTerm ofWords(String words) {
        return new SearchTerm(words, null, null);
    }

    /** The name of which this is the kind and the next term the number; empty where they are none. */
    Optional<SearchTerm> named(SearchTerm next) {
        var number = next.number();
        if (words == null || code != null || number == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(NAMED.get(words.toLowerCase(Locale.ROOT).replaceFirst("s$", "")))
                .map(kind -> new SearchTerm(kind.words, number, kind.kind));
    }

    private @Nullable String number() {
        return words == null ? code : code == null && NUMBER.matcher(words).matches() ? words : null;
    }

    /** Whether something stands there that can be searched for. */
    static boolean isThere(String written) {
        return written.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it is one word, which may be mistyped. */
    boolean isOneWord() {
        return words != null && code == null && ONE_WORD.matcher(words).matches();
    }
}
