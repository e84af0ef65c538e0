package org.lanzarote.monitoring.platform.problem;

/** What the edge, every list and several rooms tell, whatever the room. */
public enum ProblemMessage implements Message {
    IN_FILE("{0}: {1}"),
    STALE_MEANWHILE("It was changed by somebody else while you changed it"),
    NO_TOKEN("There is no access token, or it is not valid here"),
    ROLE_MISSING("Your role does not allow this"),
    NO_OPERATION("The request does not fit any operation of this service"),
    METHODS_OF_PATH("This path has {0}"),
    EXISTS_ALREADY("Such a thing exists already"),
    EXISTS_WITH("There is one already with {0}"),
    DATABASE_SILENT("PostgreSQL does not answer"),
    CROWDED("Too many ask at this moment for what is public"),
    KEYCLOAK_SILENT("Keycloak does not answer, so the access token cannot be proved yet"),
    OUT_OF_TIME("It took longer than anybody waits; nothing was changed"),
    UNEXPECTED("Nothing was changed. Reference {0}"),
    NO_PROBLEM_TYPE("No problem type {0}"),
    NUL_IN_ADDRESS("The address has a NUL character"),
    NOT_UTF_8("This is not UTF-8"),
    VALUE_MISSING("A value is missing beside a comma"),
    UNFIT_PARAMETER("A parameter is not as this operation knows it"),
    NO_PARAMETER("There is no such parameter; this operation takes none"),
    UNKNOWN_PARAMETER("There is no such parameter, but {0}"),
    ONE_VALUE("One value is expected"),
    UNKNOWN_FILTER("A filter has a value that there is not"),
    UNKNOWN_VALUE("There is no such value here; known: {0}"),
    NOT_VALID_CONTENT("The content is not valid"),
    NOT_VALID_PARAMETER("A parameter is not valid"),
    NO_JSON("The body is not JSON"),
    NO_JSON_AT("The body is not JSON, line {0}, column {1}"),
    OTHER_SCHEMA("The body does not fit its schema"),
    UNKNOWN_FIELD("There is no such field, but {0}"),
    EXPECT_TEXT("Text is expected, of whole Unicode characters and without NUL"),
    EXPECT_INSTANT("A point in time is expected, as in 2027-04-01T12:00:00Z"),
    EXPECT_DATE("A date is expected, as in 2027-04-01"),
    EXPECT_WHOLE_NUMBER("A whole number is expected, not beyond 2147483647"),
    EXPECT_TRUTH("true or false is expected"),
    EXPECT_ID("An id is expected, as in 01890a5d-ac96-774b-bcce-b302099a8057"),
    EXPECT_ONE_OF("One of {0} is expected"),
    EXPECT_LIST("A list is expected"),
    EXPECT_OBJECT("One object is expected"),
    EXPECT_ELSE("Something else is expected"),
    IN_THE_FUTURE("{0} is in the future");

    private final String english;

    ProblemMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
