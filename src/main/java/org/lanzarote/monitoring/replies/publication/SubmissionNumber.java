package org.lanzarote.monitoring.replies.publication;

import java.util.Comparator;

/** A submission of a Party among those of all rounds. */
record SubmissionNumber(int round, int submission) implements Comparable<SubmissionNumber> {

    @Override
    public int compareTo(SubmissionNumber other) {
        return Comparator.comparingInt(SubmissionNumber::round)
                .thenComparingInt(SubmissionNumber::submission)
                .compare(this, other);
    }
}
