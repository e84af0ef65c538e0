package org.lanzarote.monitoring.children.extract;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of extracts of what children said, and of their withdrawal. */
enum ExtractMessage implements Message {
    EXTRACT_STANDS("The extract is {0}"),
    EXTRACT_RESOLVED("The extract is {0}, and resolved"),
    MAY_DISCLOSE("May disclose abuse: flag the statement and make no extract of it, or confirm disclosesNothing"),
    MAY_NAME_HIDDEN_PARTY("May name {0}, whose number of children no release shows"),
    NAMES_HIDDEN_PARTY("Names {0}, whose number of children no release shows"),
    STATEMENT_HAS_EXTRACT("The statement has an extract"),
    NOTHING_STORED("Nothing was stored"),
    STILL_CITED("Texts still cite it, see its uses"),
    WITHDRAWAL_UNRESOLVED("The withdrawal is not resolved like this");

    private final String english;

    ExtractMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
