package org.lanzarote.monitoring.files.visible;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of documents whose visible text cannot be read. */
enum VisibleTextMessage implements Message {
    PARTS_UNPACK_TOO_FAR("The parts of the file unpack to more than {0} bytes"),
    NO_TEXT_PART("The file has no text part"),
    VISIBLE_TEXT_TOO_LONG("The visible text of the file has more than {0} characters"),
    PAGE_DAMAGED("A page of the file is damaged"),
    PAGES_PAINT_TOO_MUCH("The pages of the file paint too much for a copy to be made"),
    SOME_PART_NO_XML("A part of the file is no XML, or is damaged"),
    NO_VISIBLE_TEXT("The file shows no text that a copy can print, or too little of it");

    private final String english;

    VisibleTextMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
