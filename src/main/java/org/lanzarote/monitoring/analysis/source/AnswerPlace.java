package org.lanzarote.monitoring.analysis.source;

/** A place in the list of answers: by the code of the Party, then in the order of the questionnaire. */
public record AnswerPlace(String party, int ordinal) {

    public static final AnswerPlace FIRST = new AnswerPlace("", -1);

    public static AnswerPlace of(CompiledAnswer answer) {
        return new AnswerPlace(answer.party(), answer.ordinal());
    }

    /** The place that is written so. */
    public static AnswerPlace of(String written) {
        int gap = written.indexOf(' ');
        if (gap < 0) {
            throw new IllegalArgumentException(written);
        }
        return new AnswerPlace(written.substring(0, gap), Integer.parseInt(written.substring(gap + 1)));
    }

    @Override
    public String toString() {
        return party + " " + ordinal;
    }
}
