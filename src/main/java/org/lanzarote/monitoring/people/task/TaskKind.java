package org.lanzarote.monitoring.people.task;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.problem.Message;

/** The kinds of tasks, each with the role that it waits for, or the roles, and the line that says what is to be done. */
@Schema(description = "What is to be done. A kind waits for one role, or for whoever is named among two")
public enum TaskKind implements Message {
    SUBMIT_REPLY(Role.FOCAL_POINT, "Answer the questionnaire and submit your Party's reply"),
    SUBMIT_REPLY_AGAIN(Role.FOCAL_POINT, "Correct or supplement your Party's reply and submit it again"),
    REVIEW_SECTIONS(Role.FOCAL_POINT, "Look through what a delegate has handed back: {0}"),
    ANSWER_CLARIFICATION(Role.FOCAL_POINT, "Answer what the Secretariat asks about question {0}"),
    REACT_TO_FORWARDING(Role.FOCAL_POINT, "Read what a stakeholder says of your Party, and react to it"),
    SEND_COMMENTS(Role.FOCAL_POINT, "Comment on what is proposed to be found about your Party, and send it"),
    RENEW_DELEGATE_INVITATION(Role.FOCAL_POINT, "Send a delegate's invitation again: it was not delivered"),
    ANSWER_SECTIONS(Role.DELEGATE, "Answer what was given to you, and hand it back: {0}"),
    SUBMIT_CONTRIBUTION(Role.STAKEHOLDER, "Finish your organisation's draft and submit it"),
    ANSWER_INQUIRY(Role.STAKEHOLDER, "Answer what the Secretariat asks about your organisation's submission"),
    REPORT_ON_QUESTIONS(Role.RAPPORTEUR, "Write what is found on your questions, and propose it: {0}"),
    PROPOSE_AMENDMENTS(
            Role.COMMITTEE_MEMBER, "Propose amendments to the draft of the report, and support those of others"),
    DECIDE_ON_STATEMENT(Role.SAFEGUARDING_OFFICER, "Read what a child said and decide on it"),
    HANDLE_DISCLOSURE(Role.SAFEGUARDING_OFFICER, "Handle what discloses abuse, or may"),
    DECIDE_ON_ORGANISATION(Role.SECRETARIAT, "Decide on an organisation that asks to take part"),
    RENEW_INVITATION(Role.SECRETARIAT, "Send an account's invitation again: it was not delivered"),
    SETTLE_ADDRESS(
            Role.SECRETARIAT,
            "Settle who has an e-mail address: a person was given it, and cannot come in while another account has it"),
    REACH_PARTY(
            Role.SECRETARIAT, "Invite a focal point, or change its address: nobody is reminded of the Party's reply"),
    PUBLISH_REPLY(Role.SECRETARIAT, "Publish what a Party has submitted"),
    SETTLE_CLARIFICATION(Role.SECRETARIAT, "Read what the Party answers about question {0}, and settle it or ask on"),
    DECIDE_ON_CONTRIBUTION(Role.SECRETARIAT, "Accept or decline what a stakeholder has submitted"),
    DECIDE_ON_ANONYMITY(Role.SECRETARIAT, "Decide whether a stakeholder is named with its submission"),
    DECIDE_ON_FINDING(Role.SECRETARIAT, "Record what the working group says to the finding proposed on question {0}"),
    DECIDE_ON_AMENDMENTS(Role.SECRETARIAT, "Decide on the amendments to a draft of the report: its closing is over"),
    MERGE_AMENDMENTS(Role.SECRETARIAT, "Merge the amendments that were accepted: all are decided"),
    PUBLISH_REPORT(Role.SECRETARIAT, "Publish the report: the Committee has adopted it"),
    ISSUE_CORRIGENDUM(Role.SECRETARIAT, "Issue the corrigendum that is open, or withdraw it"),
    PUBLISH_FACTSHEETS(Role.SECRETARIAT, "Publish the factsheets that were edited since their edition: {0} of them"),
    RELEASE_ANSWERS(Role.SECRETARIAT, "Show the Party what became of its comments: all are answered"),
    RESOLVE_WITHDRAWAL(Role.SECRETARIAT, "See to the texts that cite a withdrawn extract"),
    REVIEW_EVIDENCE(
            Set.of(Role.SECRETARIAT, Role.RAPPORTEUR), "See whether a text still holds that rests on an answer: {0}"),
    REVIEW_TALLY(Role.SECRETARIAT, "See to a sentence of the report: what it counts has changed, or its words have"),
    RENEW_TRANSLATION(
            Role.SECRETARIAT, "Translate a text of the report again: it reads otherwise than when it was translated"),
    ANSWER_COMMENTS(
            Set.of(Role.SECRETARIAT, Role.RAPPORTEUR),
            "Answer what a Party says to what is proposed to be found about it"),
    CODE_ANSWERS(Set.of(Role.SECRETARIAT, Role.RAPPORTEUR), "Code the answers that wait for you in an exercise"),
    SETTLE_CODING(
            Set.of(Role.SECRETARIAT, Role.RAPPORTEUR),
            "Settle how answers are coded where coders disagree, and conclude the exercise"),
    MEND_WEBHOOK(
            Set.of(Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER),
            "See why your system takes nothing any more, and switch its webhook on again");

    /** In their order. */
    static final List<TaskKind> ALL = List.of(values());

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that cannot change
    private final Set<String> roles;

    private final String english;

    TaskKind(String role, String english) {
        this(Set.of(role), english);
    }

    TaskKind(Set<String> roles, String english) {
        this.roles = roles;
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }

    /** Its place among all, by which it is ordered. */
    int number() {
        return ALL.indexOf(this);
    }

    boolean waitsFor(Set<String> own) {
        return own.stream().anyMatch(roles::contains);
    }
}
