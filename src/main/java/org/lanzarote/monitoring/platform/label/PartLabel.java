package org.lanzarote.monitoring.platform.label;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.ListInWords;

/** A label in a text: the kind of part, and the keys of one or several parts, which are printed as they are today. */
public record PartLabel(String word, List<String> keys) {

    /** What stands in the place of the key of a part that was withdrawn. */
    public static final String WITHDRAWN = "withdrawn";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final String KEY = "[A-Za-z0-9-]{1,40}";
    private static final Pattern LABEL =
            Pattern.compile("\\[@([Pp]aragraph|[Rr]ecommendation|[Cc]hapter):(" + KEY + "(?:, ?" + KEY + "){0,49})]");
    /** Whatever looks as if it were meant as one. */
    private static final Pattern MEANT = Pattern.compile("\\[@[^\\[\\]\\n]*]");

    /** The label that stands there, if it is written as labels are. */
    public static boolean isOne(String mark) {
        return LABEL.matcher(mark).matches();
    }

    /** All that is written in a text as labels are, or nearly so. */
    public static List<String> meant(String markdown) {
        return MEANT.matcher(markdown).results().map(MatchResult::group).toList();
    }

    /** The labels of a text, in its order. */
    public static Stream<PartLabel> in(String markdown) {
        return LABEL.matcher(markdown).results().map(PartLabel::of);
    }

    /** The keys in the labels of these texts, by the kind of part. */
    public static Map<LabelKind, Set<String>> keys(Collection<String> markdown) {
        Map<LabelKind, Set<String>> keys = new EnumMap<>(LabelKind.class);
        markdown.stream()
                .flatMap(PartLabel::in)
                .forEach(label -> keys.computeIfAbsent(label.kind(), none -> new LinkedHashSet<>())
                        .addAll(label.keys));
        return keys;
    }

    /** Replaces each label of a text. */
    public static String replace(String markdown, Function<PartLabel, String> place) {
        return markdown.contains("[@")
                ? LABEL.matcher(markdown).replaceAll(match -> Matcher.quoteReplacement(place.apply(of(match))))
                : markdown;
    }

    private static PartLabel of(MatchResult match) {
        Set<String> once = new HashSet<>();
        return new PartLabel(
                match.group(1),
                Arrays.stream(match.group(2).split(", ?", -1))
                        .filter(key -> key.equals(WITHDRAWN) || once.add(key))
                        .toList());
    }

    public LabelKind kind() {
        return LabelKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As it is written in a text, with these keys. */
    public String with(UnaryOperator<String> present) {
        return "[@" + word + ":" + keys.stream().map(present).collect(joining(",")) + "]";
    }

    /** The words that are printed. */
    public String words(Language language) {
        boolean french = language == Language.FR;
        return noun(french) + " " + listed(french, key -> key, "[" + kind().withdrawn(french) + "]");
    }

    /** The same as CommonMark, with a link to each part on this page. */
    public String linked(Language language, String page) {
        boolean french = language == Language.FR;
        var withdrawn = "**\\[" + kind().withdrawn(french) + "\\]**";
        if (keys.size() == 1 && !keys.contains(WITHDRAWN)) {
            return "[" + noun(french) + " " + keys.get(0) + "](" + page + anchor(keys.get(0)) + ")";
        }
        return noun(french) + " " + listed(french, key -> "[" + key + "](" + page + anchor(key) + ")", withdrawn);
    }

    private String anchor(String key) {
        return "#" + kind().name().toLowerCase(Locale.ROOT) + "-" + key;
    }

    private String noun(boolean french) {
        var noun = kind().noun(french) + (keys.size() == 1 ? "" : "s");
        return Character.isUpperCase(word.charAt(0))
                ? noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1)
                : noun;
    }

    /** The keys one after the other; of three numbers and more without a gap, the first and the last. */
    private String listed(boolean french, UnaryOperator<String> shown, String withdrawn) {
        var ordered = ordered();
        List<String> items = new ArrayList<>();
        for (int begin = 0, end; begin < ordered.size(); begin = end) {
            end = begin + run(ordered.subList(begin, ordered.size()));
            var first = ordered.get(begin);
            items.add(
                    first.equals(WITHDRAWN)
                            ? withdrawn
                            : end - begin == 1
                                    ? shown.apply(first)
                                    : shown.apply(first)
                                            + (french ? " à " : " to ")
                                            + shown.apply(ordered.get(end - 1)));
        }
        return ListInWords.of(items, french ? Language.FR : Language.EN);
    }

    /** Numbers in their order, codes and numerals as they are written; what was withdrawn is last. */
    private List<String> ordered() {
        var numbers = keys.stream()
                .filter(key -> NUMBER.matcher(key).matches())
                .sorted((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)));
        var others = keys.stream().filter(key -> !NUMBER.matcher(key).matches());
        return Stream.concat(numbers, others).toList();
    }

    /** How many of these make one item: a run of at least three numbers, or one. */
    private static int run(List<String> keys) {
        int length = 1;
        while (length < keys.size() && follows(keys.get(length - 1), keys.get(length))) {
            length++;
        }
        return length < 3 ? 1 : length;
    }

    private static boolean follows(String one, String next) {
        return NUMBER.matcher(one).matches()
                && NUMBER.matcher(next).matches()
                && Integer.parseInt(next) == Integer.parseInt(one) + 1;
    }
}
