package org.lanzarote.monitoring.platform.quotation;

/**
 * Quoted words at their one place in a source: the field, which of their places in it, and what stands around them. The words
 * are those that can be seen: composed characters, and one space for whatever spaces and line ends stand there.
 */
public record QuotedPassage(String field, int occurrence, String before, String words, String after) {

    /** Whether the same words stand between the same words, wherever that is. */
    boolean readsLike(QuotedPassage other) {
        return words.equals(other.words) && before.equals(other.before) && after.equals(other.after);
    }

    /** Whether they stand in the same field, and what stands on one of their sides is the same. */
    boolean adjoins(QuotedPassage other) {
        return field.equals(other.field) && (before.equals(other.before) || after.equals(other.after));
    }

    public Quotation quotation() {
        return new Quotation(words, field, before, after, occurrence);
    }
}
