package org.lanzarote.monitoring.inquiry.search;

/** A place among what was found by certain words, which rank it: in what others find there is no such place. */
record SearchCursor(int words, SearchPlace place) {

    private static final int HEXADECIMAL = 16;

    /** The beginning of what is found by words, as they were written. */
    static SearchCursor first(String words) {
        return new SearchCursor(words.hashCode(), SearchPlace.FIRST);
    }

    /** The cursor of the same words that is written so. */
    SearchCursor read(String written) {
        int gap = Math.max(0, written.indexOf(' '));
        if (Integer.parseUnsignedInt(written.substring(0, gap), HEXADECIMAL) != words) {
            throw new IllegalArgumentException(written);
        }
        return at(SearchPlace.of(written.substring(gap + 1)));
    }

    SearchCursor at(SearchPlace there) {
        return new SearchCursor(words, there);
    }

    @Override
    public String toString() {
        return "%08x %s".formatted(words, place);
    }
}
