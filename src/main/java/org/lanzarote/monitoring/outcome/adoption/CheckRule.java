package org.lanzarote.monitoring.outcome.adoption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citation.TargetDoubt;
import org.lanzarote.monitoring.replies.validation.RemarkSeverity;

/** The checks of a report before its adoption and its publication, each with its severity; this is their one list. */
@Schema(
        description = "NUMERAL: a chapter's numeral is none. NUMERAL_TWICE: two chapters have the same place."
                + " CODE_OF_ANOTHER_CHAPTER: a code begins with another chapter's numeral. WRONG_ADDRESSEE: a statement"
                + " addresses whom none of its recommendations addresses. CODE_BESIDE_ADDRESSEE: one of them"
                + " does not address all of them, or does not name a Party of its open class that the statement names. WITHDRAWN_TARGET, OPEN_WITHDRAWAL, SETTLED_WITHDRAWAL: what is"
                + " cited was withdrawn; an extract of what children said is settled once the editor has seen to its"
                + " uses. SUPERSEDED: a later submission follows; each source is told once, at the first place that cites it."
                + " NOT_PUBLIC: the public cannot read it; once the report is adopted it is an ERROR, which keeps it from"
                + " publication unless a reason is given."
                + " WITHHELD_IN_PART: the public reads it without something that is withheld or was taken down."
                + " STALE: something that the record rests on no longer stands as it was cited, and nobody has confirmed that it"
                + " still holds; a source that is cited and was withdrawn is told by its own rule."
                + " TALLY_DRIFT: words state another number or other Parties than the query of their tally finds now."
                + " TALLY_GONE: the words of a tally stand there no more."
                + " BROKEN_LABEL: a label in a text names a part that was withdrawn. TYPED_REFERENCE: words name a part of the report"
                + " by its present number, code or numeral, and would not follow it."
                + " TARGET_TWICE: one place names the same twice. NO_SOURCE: a finding without citation or link."
                + " NOT_AGREED: a finding in the report that the working group has not agreed with."
                + " AMENDMENTS_TAKEN: a draft is open for amendments. AMENDMENT_OPEN: nothing is decided on an amendment."
                + " AMENDMENT_UNMERGED: one that was accepted is not in the report."
                + " HEADING_UNTRANSLATED: a heading has new words in the language of the report alone. COMMENTS_OPEN: a Party may still send its comments on findings. COMMENT_UNANSWERED: a comment of a Party on"
                + " a finding has no answer. NO_PARAGRAPH: no paragraph supports the recommendation")
enum CheckRule {
    NUMERAL(RemarkSeverity.ERROR),
    NUMERAL_TWICE(RemarkSeverity.ERROR),
    CODE_OF_ANOTHER_CHAPTER(RemarkSeverity.ERROR),
    WRONG_ADDRESSEE(RemarkSeverity.ERROR),
    CODE_BESIDE_ADDRESSEE(RemarkSeverity.WARNING),
    WITHDRAWN_TARGET(RemarkSeverity.ERROR),
    OPEN_WITHDRAWAL(RemarkSeverity.ERROR),
    SETTLED_WITHDRAWAL(RemarkSeverity.WARNING),
    SUPERSEDED(RemarkSeverity.WARNING),
    NOT_PUBLIC(RemarkSeverity.WARNING),
    WITHHELD_IN_PART(RemarkSeverity.WARNING),
    STALE(RemarkSeverity.WARNING),
    TALLY_DRIFT(RemarkSeverity.WARNING),
    TALLY_GONE(RemarkSeverity.WARNING),
    BROKEN_LABEL(RemarkSeverity.ERROR),
    TYPED_REFERENCE(RemarkSeverity.WARNING),
    TARGET_TWICE(RemarkSeverity.WARNING),
    NO_SOURCE(RemarkSeverity.WARNING),
    NOT_AGREED(RemarkSeverity.WARNING),
    AMENDMENTS_TAKEN(RemarkSeverity.ERROR),
    AMENDMENT_OPEN(RemarkSeverity.ERROR),
    AMENDMENT_UNMERGED(RemarkSeverity.ERROR),
    HEADING_UNTRANSLATED(RemarkSeverity.WARNING),
    COMMENTS_OPEN(RemarkSeverity.WARNING),
    COMMENT_UNANSWERED(RemarkSeverity.ERROR),
    NO_PARAGRAPH(RemarkSeverity.WARNING);

    final RemarkSeverity severity;

    CheckRule(RemarkSeverity severity) {
        this.severity = severity;
    }

    static CheckRule of(TargetDoubt doubt) {
        return switch (doubt) {
            case WITHDRAWN -> WITHDRAWN_TARGET;
            case OPEN_WITHDRAWAL -> OPEN_WITHDRAWAL;
            case SETTLED_WITHDRAWAL -> SETTLED_WITHDRAWAL;
            case SUPERSEDED -> SUPERSEDED;
            case NOT_PUBLIC -> NOT_PUBLIC;
            case WITHHELD_IN_PART -> WITHHELD_IN_PART;
            case NAMED_TWICE -> TARGET_TWICE;
        };
    }
}
