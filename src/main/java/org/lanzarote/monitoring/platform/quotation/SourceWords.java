package org.lanzarote.monitoring.platform.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The words of a source, field by field, in which quotations are found exactly. */
public final class SourceWords {

    private final Map<String, SeenText> fields = new TreeMap<>();

    /** The words of a source by the JSON pointer of their field; a field without words is none. */
    public SourceWords(Map<String, String> raw) {
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
        return places(words).stream().map(Place::passage).toList();
    }

    /**
     * What became here of a passage of an earlier state of the source. Only the very words are looked for; where they
     * stood several times, one of their places is taken for another only if the same words stand around it.
     */
    public FollowedPassage follow(QuotedPassage passage, SourceWords earlier) {
        var here = passages(passage.words());
        if (here.isEmpty()) {
            return FollowedPassage.lost(PassageState.GONE);
        }
        if (Objects.equals(fields.get(passage.field()), earlier.fields.get(passage.field()))) {
            return at(PassageState.SAME, passage);
        }
        var before = earlier.passages(passage.words());
        boolean stoodOnce = before.size() == 1;
        if (before.stream().filter(passage::readsLike).count() == 1) {
            var alike = here.stream().filter(passage::readsLike).toList();
            var inField = alike.stream()
                    .filter(place -> place.field().equals(passage.field()))
                    .toList();
            if (inField.size() == 1) {
                return at(PassageState.SAME, inField.get(0));
            }
            if (alike.size() == 1) {
                return at(PassageState.MOVED, alike.get(0));
            }
        }
        if (stoodOnce && here.size() == 1) {
            var only = here.get(0);
            return at(only.adjoins(passage) ? PassageState.SAME : PassageState.MOVED, only);
        }
        boolean allAreOthers = here.stream().allMatch(place -> isAnother(place, passage, before));
        return FollowedPassage.lost(allAreOthers ? PassageState.GONE : PassageState.AMBIGUOUS);
    }

    /** Whether a place is that of the same words elsewhere in the earlier state. */
    private static boolean isAnother(QuotedPassage place, QuotedPassage passage, List<QuotedPassage> before) {
        return !place.readsLike(passage) && before.stream().anyMatch(place::readsLike);
    }

    private static FollowedPassage at(PassageState state, QuotedPassage place) {
        return new FollowedPassage(state, place);
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

    private List<Place> places(String words) {
        return fields.entrySet().stream()
                .flatMap(field -> places(field.getKey(), field.getValue(), words))
                .toList();
    }

    private static Stream<Place> places(String field, SeenText text, String words) {
        List<Place> places = new ArrayList<>();
        text.places(words).forEach(begin -> places.add(new Place(field, text, words, begin, places.size() + 1)));
        return places.stream();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceWords words && fields.equals(words.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** A place of words in a field. */
    private record Place(String field, SeenText text, String words, int begin, int occurrence) {

        int end() {
            return begin + words.length();
        }

        boolean isMeantBy(Quotation wish) {
            return (wish.field() == null || wish.field().equals(field))
                    && (wish.occurrence() == null || wish.occurrence() == occurrence)
                    && (wish.before() == null
                            || text.hasBefore(begin, SeenText.of(wish.before()).text()))
                    && (wish.after() == null
                            || text.hasAfter(end(), SeenText.of(wish.after()).text()));
        }

        QuotedPassage passage() {
            return new QuotedPassage(field, occurrence, text.before(begin), words, text.after(end()));
        }
    }
}
