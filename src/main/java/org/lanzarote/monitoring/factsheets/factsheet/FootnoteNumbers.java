package org.lanzarote.monitoring.factsheets.factsheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;

/** The texts of one Party's factsheet, and the numbers that their footnotes have there. */
public final class FootnoteNumbers {

    private final String party;
    private final Set<UUID> texts = new HashSet<>();
    private final Map<PlacedMark, Integer> numbers = new HashMap<>();

    /** Numbers the marks of texts that come in reading order; those of one text are in the order of the text. */
    FootnoteNumbers(String party, Stream<UUID> order, Map<UUID, List<String>> marks) {
        this.party = party;
        order.forEach(text -> {
            texts.add(text);
            marks.getOrDefault(text, List.of())
                    .forEach(mark -> numbers.put(new PlacedMark(text, mark), numbers.size() + 1));
        });
    }

    /** As an edition has them: its texts, and by the number of each footnote its place. */
    public FootnoteNumbers(String party, Collection<UUID> texts, List<PlacedMark> notes) {
        this.party = party;
        this.texts.addAll(texts);
        IntStream.range(0, notes.size()).forEach(note -> numbers.put(notes.get(note), note + 1));
    }

    /** The ISO 3166-1 alpha-3 code of the Party. */
    public String party() {
        return party;
    }

    /** The texts that stand in the factsheet. */
    public Set<UUID> texts() {
        return Set.copyOf(texts);
    }

    /** Whether a text stands in the factsheet. */
    public boolean shows(@Nullable UUID text) {
        return texts.contains(text);
    }

    /** The number of a footnote; none where the text does not stand in the factsheet. */
    public Optional<Integer> number(PlacedMark footnote) {
        return Optional.ofNullable(numbers.get(footnote));
    }

    /** The place of the footnote with a number. */
    public Optional<PlacedMark> at(int number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
