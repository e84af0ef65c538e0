package org.lanzarote.monitoring.outcome.adoption;

import org.lanzarote.monitoring.platform.problem.Message;

/** What keeps a report from adoption, or is worth a warning before it, and refusals of its publication. */
enum AdoptionMessage implements Message {
    VOTED_DOWN("More voted against it than for it"),
    ADOPTION_INVALID("The adoption is not valid"),
    REMARKS("Remarks of the report's validation: {0}"),
    NO_ROMAN_NUMERAL("{0} is no Roman numeral"),
    SAME_PLACE("Chapter {0} has the same place"),
    CODE_STANDS_IN("{0} stands in chapter {1}"),
    CODE_ADDRESSES_OTHERS("{0} does not address {1}"),
    CODE_DOES_NOT_NAME("{0} does not name {1}"),
    CODE_ADDRESSES_NOT_ALL("{0} does not address all Parties"),
    CODE_ADDRESSES_NAMED_ONLY("{0} addresses the Parties that it names only"),
    CITED_PARAGRAPH("Paragraph {0}"),
    CITED_RECOMMENDATION("Recommendation {0}"),
    CITED_SUBMISSION("Stakeholder submission {0}"),
    CITED_FINDING("Finding {0}"),
    CITED_ANSWER("Answer {1} of {0}, submission {2}"),
    CITED_STAKEHOLDER_SUBMISSION("Stakeholder submission {0}"),
    CITED_SESSION_WITH_CHILDREN("Session with children {0}"),
    CITED_EXTRACT("Extract {0} of what children said"),
    WITHDRAWN_EXTRACT("An extract of what children said"),
    CITED_REPORT_PART("Report of round {0}, {1} {2}"),
    CITED_RESERVATION("Reservation of {0} under Article {1}"),
    TARGET_WITHDRAWN("{0}: it was withdrawn"),
    TARGET_OPEN("{0}: it was withdrawn, and what it is used for is still to be seen to"),
    TARGET_SETTLED("{0}: it was withdrawn, and what it is used for has been seen to"),
    TARGET_SUPERSEDED("{0}: a later submission follows"),
    TARGET_NOT_PUBLIC("{0}: the public cannot read it"),
    TARGET_WITHHELD_IN_PART("{0}: something of it is withheld from the public; see whether this text quotes that"),
    STALE_AMBIGUOUS(
            "{0}: the words stand in several places of the last submission, or in another sentence; confirm the evidence or quote"
                    + " anew"),
    STALE_GONE("{0}: the last submission says this no more; confirm the evidence, quote anew or withdraw it"),
    STALE_VALUE(
            "{0}: the words stand, but a value of the answer beside them is another one; confirm the evidence, quote anew or withdraw it"),
    STALE_TAKEN_DOWN("{0}: it is withheld from the public; confirm the evidence, quote anew or withdraw it"),
    STALE_CORRECTED(
            "{0}: a corrigendum changed its words; confirm in the corrigendum that this still holds, or revise it"),
    STALE_CORRECTED_ELSEWHERE(
            "{0}: a corrigendum of that report changed its words; cite its newest edition, or revise this"),
    STALE_SOURCE("{0}: it rests on what no longer stands as it was cited"),
    LABELLED_CHAPTER("Chapter {0}"),
    LABEL_BROKEN("The label names {0}, which was withdrawn"),
    REFERENCE_TYPED("\"{0}\" is typed; [@{1}:{2}] would follow the part when it moves"),
    TARGET_TWICE("{0}: it is named twice here"),
    FINDING_WITHOUT_SOURCE("The finding cites nothing and is linked to nothing"),
    FINDING_NOT_AGREED("The finding is {0}; the adoption would agree with it"),
    DRAFT_OPEN("Draft {0} is open for amendments; close it"),
    AMENDMENT_UNDECIDED("Nothing is decided on amendment {0} to {1}"),
    HEADING_IN_ONE_LANGUAGE(
            "This heading has new words in the language of the report alone; say it anew in the other one, or confirm that it holds"),
    AMENDMENT_UNMERGED("Amendment {0} to {1} was accepted and is not in the report; merge it"),
    COMMENTS_OPEN("{0} may still send its comments, until {1}; the adoption ends that"),
    COMMENT_WITHOUT_ANSWER("The comment of {0} on question {1} has no answer"),
    CODE_WITHOUT_PARAGRAPH("No paragraph supports the recommendation");

    private final String english;

    AdoptionMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
