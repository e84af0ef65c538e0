package org.lanzarote.monitoring.inquiry.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is searched for: words that stand together in any of their forms, a code as it stands, or both, which is a
 * name ("article 20"), and of a thing of a kind that is searched the thing itself ("paragraph 54"). In a phrase each word
 * counts. A word in capitals may be the code of a Party.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchTerm(
        @Nullable String words,
        @Nullable String code,
        @Nullable SearchedKind kind,
        boolean phrase,
        @Nullable String party) {

    private static final Map<String, SearchTerm> NAMED = Map.of(
            "paragraph", name("paragraph", SearchedKind.PARAGRAPH),
            "paragraphe", name("paragraph", SearchedKind.PARAGRAPH),
            "para", name("paragraph", SearchedKind.PARAGRAPH),
            "recommendation", name("recommendation", SearchedKind.RECOMMENDATION),
            "recommandation", name("recommandation", SearchedKind.RECOMMENDATION),
            "question", name("question", SearchedKind.QUESTION),
            "article", name("article", null),
            "art", name("article", null));

    /** A code of a recommendation, an article of the Convention or the number of a question: III-3, 20(3)(c), 9.1. */
    private static final Pattern CODE = Pattern.compile(
            "[IVXLC]{1,8}-\\d{1,3}|\\d{1,3}(\\([0-9a-z]{1,4}\\))+|\\d{1,2}\\.\\d{1,2}(\\.[a-z])?|\\d{1,2}\\.[a-z]",
            Pattern.CASE_INSENSITIVE);

    /** The code of a Party; who writes AND means none. */
    private static final Pattern PARTY = Pattern.compile("(?!AND)[A-Z]{3}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");
    private static final Pattern ONE_WORD = Pattern.compile("(?:\\p{L}{1,2}['’])?\\p{L}+");

    static SearchTerm of(String written, boolean quoted) {
        var bare = AROUND.matcher(written).replaceAll("");
        if (CODE.matcher(bare).matches()) {
            return new SearchTerm(null, bare.toUpperCase(Locale.ROOT), null, false, null);
        }
        return new SearchTerm(bare, null, null, quoted, PARTY.matcher(bare).matches() ? bare : null);
    }

    static SearchTerm ofWords(String words) {
        return new SearchTerm(words, null, null, false, null);
    }

    private static SearchTerm name(String words, @Nullable SearchedKind kind) {
        return new SearchTerm(words, null, kind, false, null);
    }

    /** The name of which this is the kind and the next term the number; empty where they are none. */
    Optional<SearchTerm> named(SearchTerm next) {
        var number = next.number();
        if (words == null || code != null || number == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(NAMED.get(words.toLowerCase(Locale.ROOT).replaceFirst("s$", "")))
                .map(kind -> new SearchTerm(kind.words, number, kind.kind, false, null));
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
