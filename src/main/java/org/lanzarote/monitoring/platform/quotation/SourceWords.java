package org.lanzarote.monitoring.platform.quotation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The words of a source, field by field, in which quotations are found exactly. */
public final class SourceWords {

    final Map<String, SeenText> fields = new TreeMap<>();

    /** The fields of values, beside which a text says what it says. */
    private final Set<String> values;

    /** The texts and the values of a source, each by the JSON pointer of its field; a field without words is none. */
    public SourceWords(Map<String, String> texts, Map<String, String> values) {
        this.values = Set.copyOf(values.keySet());
        add(texts);
        add(values);
    }

    private void add(Map<String, String> raw) {
        raw.forEach((field, words) -> {
            var visible = SeenText.of(words);
            if (!visible.text().isEmpty()) {
                fields.put(field, visible);
            }
        });
    }

    /** The one passage that a quotation means, or a report of what is wrong with it. */
    public Optional<QuotedPassage> find(Quotation wish, String pointer, Violations violations) {
        var words = SeenText.of(wish.words()).text();
        var all = places(words);
        var meant = all.stream().filter(place -> place.isMeantBy(wish)).toList();
        violations.require(!all.isEmpty(), pointer + "/words", QuotationMessage.WORDS_NOT_THERE);
        violations.require(
                all.isEmpty() || !meant.isEmpty(), pointer, QuotationMessage.WORDS_NOT_AT_THAT_PLACE.with(all.size()));
        violations.require(meant.size() < 2, pointer, QuotationMessage.WORDS_IN_SEVERAL_PLACES.with(meant.size()));
        return meant.size() == 1 ? Optional.of(meant.get(0).passage()) : Optional.empty();
    }

    /** Every passage that says these visible words. */
    public List<QuotedPassage> passages(String words) {
        return places(words).stream().map(WordsPlace::passage).toList();
    }

    /**
     * What became here of a passage of an earlier state of the source. Only the very words are looked for, in the very
     * sentence; where they stood several times, one of their places is taken for another only if the same words stand
     * around it.
     */
    public FollowedPassage follow(QuotedPassage passage, SourceWords earlier) {
        return followWords(passage, earlier).beside(hasOtherValues(earlier, passage.field()));
    }

    /** What became here of the whole of an earlier state. */
    public FollowedPassage followWhole(SourceWords earlier) {
        return FollowedPassage.lost(equals(earlier) ? PassageState.SAME : PassageState.GONE)
                .beside(hasOtherValues(earlier, ""));
    }

    private FollowedPassage followWords(QuotedPassage passage, SourceWords earlier) {
        var here = passages(passage.words());
        if (here.isEmpty()) {
            return FollowedPassage.lost(PassageState.GONE);
        }
        if (Objects.equals(fields.get(passage.field()), earlier.fields.get(passage.field()))) {
            return FollowedPassage.at(PassageState.SAME, passage);
        }
        var found = place(passage, here, earlier);
        var now = found.now();
        return now == null || sentence(now).equals(earlier.sentence(passage))
                ? found
                : FollowedPassage.lost(PassageState.AMBIGUOUS);
    }

    /** The place that is taken for that of the passage, whatever its sentence says. */
    private FollowedPassage place(QuotedPassage passage, List<QuotedPassage> here, SourceWords earlier) {
        var before = earlier.passages(passage.words());
        boolean stoodOnce = before.size() == 1;
        if (before.stream().filter(passage::readsLike).count() == 1) {
            var alike = here.stream().filter(passage::readsLike).toList();
            var inField = alike.stream()
                    .filter(place -> place.field().equals(passage.field()))
                    .toList();
            if (inField.size() == 1) {
                return FollowedPassage.at(PassageState.SAME, inField.get(0));
            }
            if (alike.size() == 1) {
                return FollowedPassage.at(PassageState.MOVED, alike.get(0));
            }
        }
        if (stoodOnce && here.size() == 1) {
            var only = here.get(0);
            return FollowedPassage.at(only.adjoins(passage) ? PassageState.SAME : PassageState.MOVED, only);
        }
        boolean allAreOthers = here.stream().allMatch(place -> isAnother(place, passage, before));
        return FollowedPassage.lost(allAreOthers ? PassageState.GONE : PassageState.AMBIGUOUS);
    }

    /** Whether a place is that of the same words elsewhere in the earlier state. */
    private static boolean isAnother(QuotedPassage place, QuotedPassage passage, List<QuotedPassage> before) {
        return !place.readsLike(passage) && before.stream().anyMatch(place::readsLike);
    }

    /** Whether a value is another one than in an earlier state, or is one here or there alone; one field is left out. */
    private boolean hasOtherValues(SourceWords earlier, String field) {
        return Stream.concat(values.stream(), earlier.values.stream())
                .filter(value -> !value.equals(field))
                .anyMatch(value -> !Objects.equals(fields.get(value), earlier.fields.get(value)));
    }

    /** The sentence in which a passage stands here. */
    Optional<String> sentence(QuotedPassage passage) {
        return places(passage.words()).stream()
                .filter(place -> place.field().equals(passage.field()) && place.occurrence() == passage.occurrence())
                .findFirst()
                .map(WordsPlace::sentence);
    }

    /** Whether all that can be seen of it is this pattern; nothing is, too. */
    public boolean isOnly(String pattern) {
        return fields.values().stream().allMatch(field -> field.text().matches(pattern));
    }

    /** All that can be seen, in one canonical text. */
    public String canonical() {
        var all = new StringBuilder();
        fields.forEach((field, words) ->
                all.append(field).append('\n').append(words.text()).append('\n'));
        return all.toString();
    }

    List<WordsPlace> places(String words) {
        return fields.entrySet().stream()
                .flatMap(field -> WordsPlace.all(field.getKey(), field.getValue(), words))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceWords words && fields.equals(words.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }
}
