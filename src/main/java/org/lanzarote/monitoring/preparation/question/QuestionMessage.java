package org.lanzarote.monitoring.preparation.question;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum QuestionMessage implements Message {
    RANGE_WHOLE("a whole number"),
    RANGE_DECIMALS("a number with at most {0} decimals"),
    RANGE_FROM("{0}, at least {1}"),
    RANGE_TO("{0}, at most {1}"),
    TAKES_RANGE("Question {0} takes {1}"),
    COLUMN_RANGE("The column takes {0}"),
    COLUMN_KEYS("The column takes one of {0}"),
    CELL_EMPTY("Leave an empty cell out"),
    CELL_TEXT("Text is expected"),
    CELL_DATE("A date is expected, as in 2027-04-01"),
    CELL_LENGTH("At most {0} characters on one line"),
    NAMES_ITSELF("It names itself"),
    DEPENDS_ON_ITSELF("It would depend on itself"),
    NO_QUESTION("There is no question {0}"),
    TAKES_NO_ANSWER("Question {0} takes no answer"),
    ONLY_TABLES_HAVE_COLUMNS("A TABLE has columns, no other kind"),
    AUDIENCE_UNSAID("Say whom it is put to"),
    REQUIRED_UNSAID("Say whether it is required: true or false"),
    REQUIRED_ANYHOW("It is required in any case; leave the condition out or set required to false"),
    TEXT_EXPLAINS_ITSELF("A text needs no explanation beside it"),
    NO_TEXT_TO_LIMIT("There is no text to limit"),
    SHORT_TEXT_LENGTH("A SHORT_TEXT has at most 500 characters; take a TEXT"),
    GROUP_TAKES_NONE("A GROUP takes no answer; leave it out"),
    FIELD_NOT_TAKEN("Question {0} takes no {1}, it is a {2}"),
    CHOSEN_ALREADY("{0} is chosen already"),
    OTHER_NOT_CHOSEN("OTHER is not chosen"),
    OTHER_UNSAID("Say what the other answer is"),
    ONE_OF_KEYS("Question {0} takes one of {1}"),
    MOST_ENTRIES("At most {0} entries"),
    NO_ATTACHMENT("There is no attachment {0}, or it was withdrawn"),
    ENTRY_TWICE("It is named already"),
    NO_EXPLANATION("Question {0} takes no explanation"),
    ONE_LINE("A short text stands on one line"),
    TITLE_UNSAID("Say how the text is called"),
    TOO_MANY_CHARACTERS("At most {0} characters, these are {1}"),
    CHOICE_TWICE("Choice {0} stands here already"),
    OTHER_NO_CHOICE("OTHER is no choice of the set; set other to true"),
    CONDITIONS_IN_CIRCLE("The conditions go in a circle: {0}"),
    CONDITIONS_TOO_DEEP("Conditions go {0} levels deep at most"),
    CONDITION_EMPTY("A condition asks something"),
    CONDITION_UNSEEN("Question {0} is not put to {1}, who would never see this one"),
    OPERATOR_WITHOUT_VALUE("{0} takes no value"),
    NO_NUMBER("Question {0} is no number"),
    OFFERS_NO_VALUES("Question {0} offers no values"),
    YEAR_PLAIN("A YEAR has no unit and no decimals"),
    RANGE_EMPTY("No number is at least min and at most max"),
    EXPLANATION_MISSING("Question {0} asks for an explanation of the answer"),
    CELL_MISSING("Row {0} needs this cell"),
    UNANSWERED("Question {0} is not answered"),
    ONLY_CHOICES_HAVE("A question of choice has them, no other kind"),
    ONLY_NUMBERS_HAVE("Only a NUMBER and a YEAR have one"),
    GROUP_EMPTY("A GROUP needs a sub-question"),
    NUMBER_TAKEN("Number {0} is taken"),
    PARENT_MISSING("Question {0} must stand before it, as a GROUP"),
    SECTION_OF_PARENT("A sub-question stands in the section of its question"),
    SECTION_UNSAID("Say which section it stands in"),
    NO_SECTION("There is no section {0}"),
    SECTION_TWICE("Section {0} is there already"),
    COLUMN_TWICE("Column {0} stands here already"),
    CELL_KIND("A cell takes no {0}"),
    CELL_WITHOUT_OTHER("A cell takes no OTHER; add a column for the text"),
    NO_COLUMN("There is no column {0}"),
    MOST_ROWS("At most {0} rows"),
    AUTHENTIC_NEEDED("The authentic wording is {0}; it cannot be left out"),
    TRANSLATION_MISSING("The translation is missing: send it, or leave it out and set translation to MISSING"),
    TRANSLATION_THERE("The translation is there: leave translation out");

    private final String english;

    QuestionMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
