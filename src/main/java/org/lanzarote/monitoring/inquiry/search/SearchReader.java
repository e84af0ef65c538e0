package org.lanzarote.monitoring.inquiry.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Reads what somebody wrote to search for: words, "phrases", codes, OR or OU between two, and - before what is excluded. */
final class SearchReader {

    static final int MOST_CHARACTERS = 500;
    static final int MOST_TERMS = 32;

    private static final Set<String> EITHER_OR = Set.of("OR", "OU");

    /** What stands before the word that is meant behind OR, OU or -: "OR the Netherlands", "-la Norvège". */
    private static final Set<String> BEFORE_WHAT_IS_MEANT = Set.of(
            "a", "an", "the", "of", "in", "to", "for", "from", "by", "with", "le", "la", "les", "un", "une", "du", "de",
            "des", "au", "aux", "en", "dans", "par", "pour", "avec");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern QUOTATION_MARK = Pattern.compile("[«»“”„]");
    private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{L}\\p{N})])[‐‑‒–—−](?=[\\p{L}\\p{N}])");
    private static final Pattern APART = Pattern.compile("(?<=[0-9)]) (?=\\([0-9A-Za-z]{1,4}\\))");
    private static final Pattern TOKEN =
            Pattern.compile("(?<excluded>[-−–](?=[(]?[\"\\p{L}\\p{N}]))?(?:\"(?<phrase>[^\"]*)\"|(?<word>[^ \"]+))");

    private final List<List<SearchTerm>> all = new ArrayList<>();
    private final List<SearchTerm> none = new ArrayList<>();

    /** Whether OR was read, and not yet what comes after it. */
    private boolean either;

    /** Whether what comes next is excluded, and not what was read last. */
    private boolean excludedNext;

    /** Whether OR may follow what was read last. */
    private boolean eitherMayFollow;

    /** Whether a number that is read now belongs to the word before it. */
    private boolean numberMayFollow;

    private SearchReader() {}

    static SearchTerms read(String written) {
        if (written.codePointCount(0, written.length()) > MOST_CHARACTERS) {
            throw refusal(SearchMessage.SEARCH_TOO_LONG.with(MOST_CHARACTERS));
        }
        return new SearchReader().terms(plain(written));
    }

    static ProblemException refusal(Told told) {
        return ProblemType.BAD_PARAMETER.because(SearchMessage.SEARCH_NOT_UNDERSTOOD, List.of(Violation.of("q", told)));
    }

    private static String plain(String written) {
        var seen = UNSEEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFC))
                .replaceAll("");
        var spaced = HYPHEN.matcher(SPACE.matcher(seen).replaceAll(" ")).replaceAll("-");
        return APART.matcher(QUOTATION_MARK.matcher(spaced).replaceAll("\"")).replaceAll("");
    }

    private SearchTerms terms(String plain) {
        if (plain.chars().filter(sign -> sign == '"').count() % 2 != 0) {
            throw refusal(SearchMessage.QUOTATION_OPEN);
        }
        var tokens = TOKEN.matcher(plain).results().toList();
        for (int place = 0; place < tokens.size(); place++) {
            take(tokens.get(place), place + 1 < tokens.size() && !isEitherOr(tokens.get(place + 1)));
        }
        requireWhole();
        return new SearchTerms(all, none);
    }

    private void take(MatchResult token, boolean goesOn) {
        var phrase = token.group(2);
        var word = token.group(3);
        boolean excluded = token.group(1) != null || excludedNext;
        excludedNext = false;
        if (isEitherOr(token)) {
            takeEither();
            numberMayFollow = false;
        } else if (goesOn && (either || excluded) && phrase == null && standsBeforeWhatIsMeant(word)) {
            excludedNext = excluded;
        } else if (SearchTerm.isThere(phrase == null ? word : phrase)) {
            take(SearchTerm.of(phrase == null ? word : phrase, phrase != null), excluded, phrase == null);
        }
    }

    private static boolean isEitherOr(MatchResult token) {
        return token.group(3) != null && EITHER_OR.contains(token.group(3));
    }

    private static boolean standsBeforeWhatIsMeant(String word) {
        return BEFORE_WHAT_IS_MEANT.contains(word.replace("(", "").toLowerCase(Locale.ROOT));
    }

    private void take(SearchTerm term, boolean excluded, boolean bare) {
        boolean follows = numberMayFollow && bare && !excluded;
        numberMayFollow = bare && !excluded;
        if (!follows || !takeNumber(term)) {
            take(term, excluded);
        }
    }

    /** Takes a number together with the word before it, where that says of what it is the number. */
    private boolean takeNumber(SearchTerm number) {
        var last = all.get(all.size() - 1);
        var named = last.get(last.size() - 1).named(number);
        named.ifPresent(name -> last.set(last.size() - 1, name));
        return named.isPresent();
    }

    private void takeEither() {
        if (!eitherMayFollow && !all.isEmpty()) {
            throw refusal(SearchMessage.EITHER_OR_INCOMPLETE);
        }
        either = true;
        eitherMayFollow = false;
    }

    private void take(SearchTerm term, boolean excluded) {
        if (either && (excluded || all.isEmpty())) {
            throw refusal(SearchMessage.EITHER_OR_INCOMPLETE);
        }
        if (excluded) {
            none.add(term);
        } else if (either) {
            all.get(all.size() - 1).add(term);
        } else {
            all.add(new ArrayList<>(List.of(term)));
        }
        either = false;
        eitherMayFollow = !excluded;
    }

    private void requireWhole() {
        if (all.isEmpty()) {
            throw refusal(none.isEmpty() ? SearchMessage.SEARCH_EMPTY : SearchMessage.EXCLUSION_ALONE);
        }
        if (either) {
            throw refusal(SearchMessage.EITHER_OR_INCOMPLETE);
        }
        if (all.stream().mapToInt(List::size).sum() + none.size() > MOST_TERMS) {
            throw refusal(SearchMessage.SEARCH_TOO_MANY_TERMS.with(MOST_TERMS));
        }
    }
}
