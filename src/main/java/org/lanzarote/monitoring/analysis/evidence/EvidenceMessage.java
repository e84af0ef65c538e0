package org.lanzarote.monitoring.analysis.evidence;

import org.lanzarote.monitoring.platform.problem.Message;
import org.lanzarote.monitoring.platform.quotation.PassageState;

/** Refusals of confirmations of evidence, and why evidence waits for one. */
enum EvidenceMessage implements Message {
    EVIDENCE_AMBIGUOUS("its words stand in several places of the last submission, or in another sentence"),
    EVIDENCE_GONE("the last submission says this no more"),
    EVIDENCE_VALUE_CHANGED("its words stand, but a value of the answer beside them is another one"),
    EVIDENCE_WITHHELD("it is withheld from the public"),
    NOT_YOUR_RECORD("You may not write the record that rests on this");

    /** Stands for the state of what was taken down. */
    static final String WITHHELD = "WITHHELD";

    private final String english;

    EvidenceMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }

    /** Why evidence waits, by its state or as withheld. */
    static EvidenceMessage of(String state) {
        if (state.equals(WITHHELD)) {
            return EVIDENCE_WITHHELD;
        }
        return switch (PassageState.valueOf(state)) {
            case AMBIGUOUS -> EVIDENCE_AMBIGUOUS;
            case GONE -> EVIDENCE_GONE;
            case SAME, MOVED -> EVIDENCE_VALUE_CHANGED;
        };
    }
}
