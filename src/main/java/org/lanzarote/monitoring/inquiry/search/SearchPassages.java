package org.lanzarote.monitoring.inquiry.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Cuts passages out of a text, around the words that were found in it. */
final class SearchPassages {

    private static final int MOST = 3;
    private static final int AROUND = 100;
    private static final int LONGEST = 240;

    private final String text;
    private final List<SearchMark> marks;
    private final List<SearchMark> codes;
    private final SeenCharacters characters;

    private SearchPassages(String text, List<SearchMark> marks, List<SearchMark> codes) {
        this.codes = codes;
        this.text = text;
        this.marks = marks;
        this.characters = new SeenCharacters(text);
    }

    /** The passages of a text around the characters of the words that were found, and around the codes. */
    static List<SearchPassage> of(String text, BitSet found, AskedCodes asked) {
        var codes = asked.in(text);
        codes.forEach(code -> found.set(code.start(), code.end()));
        return new SearchPassages(text, marks(found), codes).cut();
    }

    private static List<SearchMark> marks(BitSet found) {
        List<SearchMark> marks = new ArrayList<>();
        for (int start = found.nextSetBit(0); start >= 0; ) {
            int end = found.nextClearBit(start);
            marks.add(new SearchMark(start, end));
            start = found.nextSetBit(end);
        }
        return marks;
    }

    /** Those around a code come before those that have words alone, and all stand in the order of the text. */
    private List<SearchPassage> cut() {
        var groups = groups();
        var chosen = Stream.concat(
                        groups.stream().filter(this::hasCode), groups.stream().filter(Predicate.not(this::hasCode)))
                .limit(MOST)
                .sorted(Comparator.comparingInt(group -> group.get(0).start()))
                .map(group -> passage(start(group), group.get(group.size() - 1).end() + AROUND, group))
                .toList();
        return chosen.isEmpty() ? List.of(passage(0, LONGEST, List.of())) : chosen;
    }

    /** The marks that one passage has room for, one after the other. */
    private List<List<SearchMark>> groups() {
        List<List<SearchMark>> groups = new ArrayList<>();
        int next = 0;
        while (next < marks.size()) {
            int start = start(marks.subList(next, marks.size()));
            int last = next;
            while (last + 1 < marks.size() && marks.get(last + 1).end() - start < LONGEST) {
                last++;
            }
            groups.add(marks.subList(next, last + 1));
            next = last + 1;
        }
        return groups;
    }

    private int start(List<SearchMark> group) {
        int first = group.get(0).start();
        return wordAt(Math.max(0, first - AROUND), first);
    }

    private boolean hasCode(List<SearchMark> group) {
        return codes.stream()
                .anyMatch(code ->
                        group.stream().anyMatch(mark -> mark.start() <= code.start() && code.end() <= mark.end()));
    }

    private SearchPassage passage(int start, int wished, List<SearchMark> inside) {
        int end = wished >= text.length() ? text.length() : wordEnd(wished, start);
        var before = start > 0 ? "… " : "";
        var piece = before + text.substring(start, end) + (end < text.length() ? " …" : "");
        return new SearchPassage(
                piece,
                inside.stream()
                        .map(mark -> whole(mark).back(start - before.length()))
                        .toList());
    }

    private SearchMark whole(SearchMark mark) {
        return new SearchMark(characters.before(mark.start()), characters.after(mark.end()));
    }

    /** Where the first whole word from a place on begins, at a given place at the latest. */
    private int wordAt(int place, int latest) {
        if (place == 0) {
            return 0;
        }
        int start = place;
        while (start < latest && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return characters.before(start);
    }

    /** Where the last whole word before a place ends. */
    private int wordEnd(int place, int start) {
        int end = place;
        while (end > start && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return characters.after(end > start ? end : place);
    }
}
