package org.lanzarote.monitoring.platform.quotation;

/** A place of words in a field. */
record WordsPlace(String field, SeenText text, String words, int begin, int occurrence) {

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
