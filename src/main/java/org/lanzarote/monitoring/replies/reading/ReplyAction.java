package org.lanzarote.monitoring.replies.reading;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.replies.reply.ReplyRecord;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** The actions that a caller may take on a reply in its present state, also those that begin something in it. */
@Schema(
        description =
                "What you may do with a reply in its present state. SAVE_ANSWER, SAVE_ANSWERS, LOAD_FORM, LOAD_PACKAGE: save"
                        + " one answer or several. CONFIRM_ANSWER: one taken from an earlier round, where there is one."
                        + " TRANSLATE_ANSWER: one that has a text. ATTACH: a file. PREFILL: from an earlier round in which"
                        + " it was submitted. SUBMIT: as far as its validation has no ERROR. MOVE: to a later version of the"
                        + " questionnaire. SUPPLEMENT: open a submitted one to correct or supplement it. DELEGATE: give"
                        + " sections to a delegate. COMMENT: inside the Party. PUBLISH: what was submitted last. TAKE_DOWN:"
                        + " withhold more of what is public. RETURN: open it again for the Party to correct. ASK_CLARIFICATION: about what was submitted. EXTEND: move its"
                        + " time limit. ENTER_PAPER: one that came on paper, before its Party has begun")
public enum ReplyAction {
    SAVE_ANSWER,
    SAVE_ANSWERS,
    CONFIRM_ANSWER,
    TRANSLATE_ANSWER,
    ATTACH,
    LOAD_FORM,
    LOAD_PACKAGE,
    PREFILL,
    SUBMIT,
    MOVE,
    SUPPLEMENT,
    DELEGATE,
    COMMENT,
    PUBLISH,
    TAKE_DOWN,
    RETURN,
    ASK_CLARIFICATION,
    EXTEND,
    ENTER_PAPER;

    /** The actions for whoever reads these answers of it. */
    static List<ReplyAction> permitted(ReplyHead head, List<StoredAnswer> answers, Caller caller) {
        if (caller.answersFor().equals(head.party())) {
            return ofParty(head, answers);
        }
        if (head.delegated()) {
            return ofDelegate(head, answers);
        }
        return caller.isSecretariat() ? ofSecretariat(head.status(), head.stands()) : List.of();
    }

    /** The actions of the Secretariat, which reads no answers before they are submitted. */
    public static List<ReplyAction> ofSecretariat(ReplyStatus status, ReplyRecord stands) {
        List<ReplyAction> actions = new ArrayList<>();
        if (stands.isPublishable()) {
            actions.add(PUBLISH);
        }
        if (stands.isPublished()) {
            actions.add(TAKE_DOWN);
        }
        if (!status.isOpen()) {
            actions.add(RETURN);
        }
        if (stands.submissions() > 0) {
            actions.add(ASK_CLARIFICATION);
        }
        actions.add(EXTEND);
        if (status == ReplyStatus.NOT_STARTED) {
            actions.add(ENTER_PAPER);
        }
        return List.copyOf(actions);
    }

    private static List<ReplyAction> ofParty(ReplyHead head, List<StoredAnswer> answers) {
        List<ReplyAction> actions = new ArrayList<>();
        if (head.isWorkedOn()) {
            actions.addAll(onAnswers(answers));
            actions.addAll(List.of(SAVE_ANSWERS, LOAD_FORM, LOAD_PACKAGE, SUBMIT));
            if (head.hasEarlier()) {
                actions.add(PREFILL);
            }
            if (head.isMovable()) {
                actions.add(MOVE);
            }
        } else if (!head.status().isOpen() && !head.isClosed()) {
            actions.add(SUPPLEMENT);
        }
        actions.addAll(List.of(DELEGATE, COMMENT));
        return actions.stream().sorted().toList();
    }

    private static List<ReplyAction> ofDelegate(ReplyHead head, List<StoredAnswer> answers) {
        List<ReplyAction> actions = new ArrayList<>();
        if (head.isWorkedOn() && head.openDelegations() > 0) {
            actions.addAll(onAnswers(answers));
        }
        actions.add(COMMENT);
        return List.copyOf(actions);
    }

    /** What whoever works on these answers does with one of them. */
    private static List<ReplyAction> onAnswers(List<StoredAnswer> answers) {
        List<ReplyAction> actions = new ArrayList<>(List.of(SAVE_ANSWER));
        if (answers.stream().anyMatch(answer -> answer.prefilledFrom() != null)) {
            actions.add(CONFIRM_ANSWER);
        }
        if (answers.stream().anyMatch(StoredAnswer::isTranslatable)) {
            actions.add(TRANSLATE_ANSWER);
        }
        actions.add(ATTACH);
        return actions;
    }
}
