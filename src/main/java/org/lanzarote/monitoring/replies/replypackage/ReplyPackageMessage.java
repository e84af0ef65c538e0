package org.lanzarote.monitoring.replies.replypackage;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a package of a whole reply, and faults in what it holds. */
enum ReplyPackageMessage implements Message {
    NO_MANIFEST("It is no manifest of format {0} and kind {1}"),
    OTHER_VERSION_ANSWERED("It answers another version of the questionnaire than the manifest says"),
    ANSWERS_DIGEST("It does not have the SHA-256 that the manifest says"),
    LISTED_TWICE("It is listed already"),
    PLACE_OF_FILE("A file is at attachments/, its SHA-256, / and its name"),
    FILE_MISSING("The package does not have it"),
    FILE_DIFFERS("It does not have the size and the SHA-256 that the manifest says"),
    FILE_UNLISTED("The manifest does not list it"),
    PACKAGE_OF_ANOTHER("The package is that of a reply of {0}"),
    PACKAGE_VERSION("The package answers version {0} of the questionnaire, the reply answers version {1}"),
    FILE_EMPTY("The file is empty"),
    MANIFEST_DIFFERS("The package does not hold what its manifest says"),
    NO_SUCH_DIGEST("The package has no file with this SHA-256"),
    FILES_MISSING("Answers name files that the package does not have"),
    ANSWERS_UNFIT("The answers do not fit their questions"),
    SAYS_NOTHING("{0} says nothing"),
    CONTENT_INVALID("The content is not valid"),
    FILE_NOT_AS_LISTED("A file is not what the manifest says"),
    BY_CONTENT_IT_IS("By its content it is {0}"),
    NO_ZIP("The file is no ZIP, or it is damaged or has a password"),
    NO_PACKAGE("The ZIP is no package of a reply"),
    ENTRIES_UNKNOWN("The package has entries that none has"),
    ENTRY_TOO_LARGE("The entry {0} has more than {1} bytes"),
    NO_SUCH_ENTRY("A package has no such entry"),
    ENTRY_MISSING("The package does not have it"),
    ZIP_TOO_MANY("The ZIP has far more entries than a package, or is a ZIP64");

    private final String english;

    ReplyPackageMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
