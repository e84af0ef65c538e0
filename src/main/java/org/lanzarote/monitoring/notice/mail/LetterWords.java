package org.lanzarote.monitoring.notice.mail;

import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.problem.Message;

/** All words that letters have. */
enum LetterWords implements Message {
    LAUNCH_SUBJECT("Monitoring round {0} has begun"),
    LAUNCH_FOR_PARTY("Monitoring round {0} was launched. Your Party’s reply to the questionnaire is due by {1}."),
    LAUNCH_FOR_STAKEHOLDER("Monitoring round {0} was launched. Your organisation may contribute until {1}."),
    LIMIT_SUBJECT("Round {0}: the time limit was moved"),
    LIMIT_FOR_PARTIES(
            "In monitoring round {0}, replies are now due by {1}. A later limit that your Party has of its own stays."),
    LIMIT_FOR_PARTY("In monitoring round {0}, your Party’s reply is now due by {1}."),
    LIMIT_FOR_STAKEHOLDER("In monitoring round {0}, your organisation may now contribute until {1}."),
    REMINDER_SUBJECT("Round {0}: your Party’s reply is due by {1}"),
    REMINDER_TEXT(
            "Your Party has not submitted its reply to the questionnaire of monitoring round {0}. It is due by {1}."),
    RECEIPT_SUBJECT("Round {0}: your Party’s reply was received"),
    RECEIPT_TEXT("Your Party’s reply in monitoring round {0} was submitted and sealed as its submission {1}. Its"
            + " receipt stands with it in the service."),
    RETURN_SUBJECT("Round {0}: your Party’s reply was opened again"),
    RETURN_TEXT("Your Party’s reply in monitoring round {0} may be corrected and submitted again. Its submission {1}"
            + " stands until then."),
    CLARIFICATION_SUBJECT("Round {0}: a question about your Party’s reply"),
    CLARIFICATION_TEXT(
            "In monitoring round {0}, the Secretariat asks for clarification of the answer to question {1}."),
    SECTION_SUBJECT("Round {0}: questions were given to you"),
    SECTION_TEXT("In monitoring round {0}, your Party’s focal point asks you to answer: {1}."),
    SECTION_TEXT_TO_A_DAY("In monitoring round {0}, your Party’s focal point asks you to answer by {2}: {1}."),
    SECTION_QUESTION("question {0}"),
    SECTION_DUE_SUBJECT("Round {0}: what was given to you is due"),
    SECTION_DUE_TEXT("In monitoring round {0}, your answers to {1} are due on {2}."),
    FORWARDING_SUBJECT("Round {0}: a submission was forwarded"),
    FORWARDING_TEXT(
            "In monitoring round {0}, the Secretariat forwards to your Party what a stakeholder says about it. Your"
                    + " Party may react."),
    FORWARDING_OF_OWN("In monitoring round {0}, the Secretariat has forwarded your organisation’s submission to a Party"
            + " that it is about."),
    ADOPTION_SUBJECT("Round {0}: the report was adopted"),
    ADOPTION_TEXT("The Committee has adopted its report on monitoring round {0}."),
    EDITION_SUBJECT("Round {0}: the report was published"),
    EDITION_TEXT("The report on monitoring round {0} was published in its edition {1}."),
    FACTSHEET_SUBJECT("Round {0}: your Party’s factsheet was published"),
    FACTSHEET_TEXT("The factsheet on your Party in monitoring round {0} was published or brought up to date."),
    ADDRESS_SUBJECT("Your e-mail address was changed"),
    ADDRESS_TEXT(
            "Your account for the monitoring rounds was given another e-mail address on {0}. What is told by e-mail goes"
                    + " there from now on, and nothing more comes here. If you did not expect this, tell the Secretariat."),
    OVERDUE_SUBJECT("A statement waits for you"),
    OVERDUE_TEXT("What was handed in from a session with children waits longer for you than it should."),
    DIGEST_SUBJECT("Monitoring rounds: what happened, and what waits, {0}"),
    DIGEST_TEXT("What happened since the last digest, and what waits for the Secretariat on {0}."),
    DIGEST_HAPPENED("What happened"),
    DIGEST_WAITS("What waits"),
    DIGEST_IN_ROUND("Round {0}: {1}"),
    DIGEST_OVERDUE("{0} (overdue)"),
    HAPPENED_ROUND_LAUNCHED("round launched"),
    HAPPENED_LIMIT_MOVED("time limit moved"),
    HAPPENED_REPLY_SUBMITTED("reply submitted"),
    HAPPENED_REPLY_RETURNED("reply opened again"),
    HAPPENED_CLARIFICATION_ASKED("clarification asked"),
    HAPPENED_CLARIFICATION_ANSWERED("clarification answered"),
    HAPPENED_SECTION_GIVEN("questions given to a delegate"),
    HAPPENED_SECTION_DUE("questions due from a delegate"),
    HAPPENED_SUBMISSION_FORWARDED("submission of a stakeholder forwarded"),
    HAPPENED_REPORT_ADOPTED("report adopted"),
    HAPPENED_EDITION_PUBLISHED("edition of the report published"),
    HAPPENED_FACTSHEET_UPDATED("factsheet published"),
    HAPPENED_STATEMENT_OVERDUE("statement overdue"),
    DIGEST_MORE("There is more: see what waits for you in the service."),
    READ_MORE("Read more in the service"),
    SENT_BY_PROGRAM("This message was sent by a program. It has no text of a reply in it: sign in to read more.");

    private final String english;

    LetterWords(String english) {
        this.english = english;
    }

    /** What a kind of event is called in a digest. */
    static LetterWords happened(EventType type) {
        return valueOf("HAPPENED_" + type.name());
    }

    @Override
    public String english() {
        return english;
    }
}
