package org.lanzarote.monitoring.platform.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A place of words in a field. */
record WordsPlace(String field, SeenText text, String words, int begin, int occurrence) {

    /** The places of words in a field, in the order of its text. */
    static Stream<WordsPlace> all(String field, SeenText text, String words) {
        List<WordsPlace> places = new ArrayList<>();
        text.places(words).forEach(begin -> places.add(new WordsPlace(field, text, words, begin, places.size() + 1)));
        return places.stream();
    }

    int end() {
        return begin + words.length();
    }

    String sentence() {
        return text.sentence(begin, end());
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
