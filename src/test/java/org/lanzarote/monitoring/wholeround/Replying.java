package org.lanzarote.monitoring.wholeround;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.yes;
import static org.lanzarote.monitoring.wholeround.Person.AUDITOR;
import static org.lanzarote.monitoring.wholeround.Person.COMMITTEE;
import static org.lanzarote.monitoring.wholeround.Person.FRANCE;
import static org.lanzarote.monitoring.wholeround.Person.FRENCH_MINISTRY;
import static org.lanzarote.monitoring.wholeround.Person.NORWAY;
import static org.lanzarote.monitoring.wholeround.Person.PUBLIC;
import static org.lanzarote.monitoring.wholeround.Person.SECRETARIAT;
import static org.lanzarote.monitoring.wholeround.Preparation.REPLIES;
import static org.lanzarote.monitoring.wholeround.Preparation.ROUND;

import java.util.List;
import java.util.Map;

/** France replies with its ministry, Norway alone and Malta on paper; Italy does not reply. */
final class Replying {

    static final String FRENCH = REPLIES + "/FRA";
    static final String NORWEGIAN = REPLIES + "/NOR";
    static final String ON_TEACHERS = "Ms Invented trained 300 teachers.";

    private static final String MALTESE = REPLIES + "/MLT";
    private static final String DELEGATIONS = FRENCH + "/delegations";
    private static final String LATER = "2027-04-20T12:00:00Z";

    private Replying() {}

    static void walk() {
        sectionThatDoesNotExistIsToldByItsPlace();
        ministryDraftsItsSectionAndHandsItBack(ministryIsGivenASection());
        answerOfAKindWithoutTextNeedsNoTextAndNoLanguage();
        nobodyElseLearnsHowFarADraftHasCome();
        limitIsMovedForAllInOneStep();
        focalPointSubmitsAndItsReceiptVerifies();
        figuresOfOthersFollowTheRecord();
        paperOfAPartyWithoutAccountIsEntered();
        whatIsSubmittedWaitsForTheSecretariat();
    }

    /** 19. */
    private static void sectionThatDoesNotExistIsToldByItsPlace() {
        FRANCE.posts(DELEGATIONS, Map.of("account", ministry(), "sections", List.of("PROSECUTION", "44")))
                .statusCode(422)
                .body("violations.pointer", contains("/sections/1"));
    }

    /** 4. */
    private static String ministryIsGivenASection() {
        FRENCH_MINISTRY.misses(FRENCH);
        var delegation = DELEGATIONS + "/"
                + FRANCE.creates(
                        DELEGATIONS, Map.of("account", ministry(), "sections", List.of("9"), "dueOn", "2027-03-15"));

        FRANCE.saves(FRENCH + "/answers/12", textAnswer("By treaty."));
        for (var insider : List.of(FRANCE, FRENCH_MINISTRY)) {
            insider.reads(FRENCH).body("status", equalTo("DRAFT")).body("permittedActions", hasItem("SAVE_ANSWER"));
            insider.reads(REPLIES).body("items.status", contains("DRAFT")).body("items.answered", contains(1));
        }
        FRENCH_MINISTRY.reads(FRENCH).body("answers.question", everyItem(startsWith("9")));
        return delegation;
    }

    /** 16. */
    private static void ministryDraftsItsSectionAndHandsItBack(String delegation) {
        FRENCH_MINISTRY.findsWaiting("ANSWER_SECTIONS");
        FRENCH_MINISTRY.saves(FRENCH + "/answers/9.1", yes("A law of 2024 covers it."));
        FRENCH_MINISTRY.may(delegation, "HAND_BACK");
        FRENCH_MINISTRY.tells(delegation, "hand-back", Map.of("note", "All but the figures"));
        FRENCH_MINISTRY.mayNot(delegation, "HAND_BACK");
        FRANCE.may(delegation, "RETURN");
        FRENCH_MINISTRY.findsWaiting();
        FRANCE.findsWaiting("SUBMIT_REPLY", "REVIEW_SECTIONS");

        FRANCE.reads(delegation)
                .body("state", equalTo("HANDED_BACK"))
                .body("handBackNote", equalTo("All but the figures"));
        FRENCH_MINISTRY
                .puts(FRENCH + "/answers/9.1", yes("Or of 2025."))
                .statusCode(409)
                .body("type", equalTo("/problems/delegation-handed-back"));
    }

    /** 18. */
    private static void answerOfAKindWithoutTextNeedsNoTextAndNoLanguage() {
        FRANCE.saves(FRENCH + "/answers/13", Map.of("date", "2018-02-28", "values", List.of()))
                .body("date", equalTo("2018-02-28"))
                .body("values", nullValue())
                .body("text", equalTo(""))
                .body("language", nullValue());
        FRANCE.saves(FRENCH + "/answers/14", Map.of("files", List.of())).body("files", nullValue());
    }

    /** 3. */
    private static void nobodyElseLearnsHowFarADraftHasCome() {
        FRANCE.saves(FRENCH + "/answers/1.1", yes("Each year."));
        FRANCE.saves(FRENCH + "/answers/1.2", textAnswer(ON_TEACHERS));

        FRANCE.reads(REPLIES).body("items.answered", contains(5));
        for (var other : List.of(SECRETARIAT, COMMITTEE)) {
            other.reads(REPLIES).body("items.answered", contains(0, 0, 0, 0));
        }
        SECRETARIAT.reads(REPLIES + "/figures").body("answered", equalTo(0));
        SECRETARIAT.misses(FRENCH);
        NORWAY.misses(FRENCH);
    }

    /** 13. */
    private static void limitIsMovedForAllInOneStep() {
        SECRETARIAT.creates(ROUND + "/extensions", Map.of("until", LATER, "reason", "Most asked for it"));

        PUBLIC.reads(ROUND).body("repliesDue", equalTo(LATER));
        FRANCE.reads(FRENCH).body("due", equalTo(LATER));
        SECRETARIAT.reads(REPLIES).body("items.due", everyItem(equalTo(LATER)));
        AUDITOR.reads("/trail?operation=extendReplies").body("items.reason", contains("Most asked for it"));
    }

    /** 16. */
    private static void focalPointSubmitsAndItsReceiptVerifies() {
        FRENCH_MINISTRY.mayNot(FRENCH, "SUBMIT");
        FRANCE.may(FRENCH, "SUBMIT");
        FRANCE.tells(FRENCH, "submit");
        FRANCE.mayNot(FRENCH, "SUBMIT");
        SECRETARIAT.may(FRENCH, "PUBLISH");
        var receipt = FRANCE.reads(FRENCH + "/submissions/1/receipt").extract().asString();
        FRANCE.posts("/receipts/verification", receipt).statusCode(200).body("verdict", equalTo("INTACT"));

        for (var question : List.of("1.2", "12")) {
            NORWAY.saves(NORWEGIAN + "/answers/" + question, textAnswer("As in the law."));
        }
        NORWAY.tries(NORWEGIAN, "submit", null)
                .statusCode(409)
                .body("violations.pointer", hasItems("/answers/1.1", "/answers/9.1"));
        for (var question : List.of("1.1", "9.1")) {
            NORWAY.saves(NORWEGIAN + "/answers/" + question, yes("So it is."));
        }
        NORWAY.tells(NORWEGIAN, "submit");
    }

    /** 3. */
    private static void figuresOfOthersFollowTheRecord() {
        for (var other : List.of(SECRETARIAT, COMMITTEE)) {
            other.reads(REPLIES).body("items.answered", contains(5, 0, 0, 4));
        }
        PUBLIC.reads(REPLIES).body("items.size()", equalTo(0));
        NORWAY.misses(FRENCH);
    }

    /** 15. */
    private static void paperOfAPartyWithoutAccountIsEntered() {
        String tag = SECRETARIAT
                .reads(REPLIES)
                .body("items[2].party", equalTo("MLT"))
                .body("items[2].tag", notNullValue())
                .extract()
                .path("items[2].tag");
        var answers = Map.of("9.1", yes("Since 2024."), "12", textAnswer("By treaty."));
        SECRETARIAT
                .tries(
                        MALTESE,
                        "paper",
                        tag,
                        Map.of("receivedOn", "2027-02-20", "questionnaireVersion", 1, "answers", answers))
                .statusCode(204);

        SECRETARIAT.reads(MALTESE).body("status", equalTo("SUBMITTED"));
        SECRETARIAT.reads(MALTESE + "/submissions").body("items.paperReceivedOn", contains("2027-02-20"));
    }

    /** 16. */
    private static void whatIsSubmittedWaitsForTheSecretariat() {
        for (var focalPoint : List.of(FRANCE, NORWAY)) {
            focalPoint.findsWaiting();
        }
        SECRETARIAT.findsWaiting("PUBLISH_REPLY", "PUBLISH_REPLY", "PUBLISH_REPLY");
    }

    /** The account that France invited for its ministry. */
    private static String ministry() {
        return FRANCE.reads("/accounts?party=FRA&role=DELEGATE").extract().path("items[0].id");
    }
}
