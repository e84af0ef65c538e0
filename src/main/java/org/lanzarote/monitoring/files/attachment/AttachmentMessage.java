package org.lanzarote.monitoring.files.attachment;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of files that are sent, by size, name and number. */
enum AttachmentMessage implements Message {
    FILE_NAME_LENGTH("A file name has 1 to {0} characters"),
    ATTACHMENT_WITHDRAWN_ON("The attachment was withdrawn on {0}"),
    ATTACHMENT_ROOM("There is room for {0} files and {1} bytes, with those withdrawn"),
    FILE_SIZE("The file has {0} bytes"),
    FILE_EMPTY("The file is empty"),
    VIRUS_FOUND("The virus scanner found something in the file"),
    VIRUS_SCAN_FAILED("The virus scanner could not look at the file"),
    VIRUS_SCANNER_SILENT("The virus scanner does not answer");

    private final String english;

    AttachmentMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
