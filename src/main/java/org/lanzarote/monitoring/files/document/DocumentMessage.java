package org.lanzarote.monitoring.files.document;

import org.lanzarote.monitoring.platform.problem.Message;

/** What a file must not hold, and what to do about it. */
enum DocumentMessage implements Message {
    CONTENT_AND_NAME_DIFFER("By its content the file is {0}, its name says other"),
    FILE_IS("The file is {0}"),
    FILE_EMPTY("The file is empty"),
    STRAY_BYTES("The file has bytes that belong to none of its parts"),
    NEITHER_DOCX_NOR_XLSX("The file is a package, but neither DOCX nor XLSX"),
    NEITHER_ODT_NOR_ODS("The file is a package, but neither ODT nor ODS"),
    DOCUMENT_PASSWORD("The document has a password"),
    FILE_DAMAGED("The file is damaged, not whole, or has a password"),
    PART_NO_XML("The part {0} is no XML, or is damaged"),
    NO_KNOWN_DOCUMENT("The file is none of the documents taken here, and no text in UTF-8"),
    TEXT_CONTROLS(
            "The file is no plain text: it has control characters, or such as nobody sees or that turn the order of what is read"),
    TEXT_BEGINS_OTHERWISE("The file is no plain text: it begins as a picture, XML, a script or a mail does"),
    TEXT_HAS_MARKS("The file is no plain text: it has marks of a page, a picture, a script or a file within"),
    TEXT_HAS_FILE(
            "The file is no plain text: it has a file written in letters within, or lines without ordinary words"),
    TEXT_HAS_FORMULA(
            "The file is no plain text: it has a formula, which a spreadsheet program would run; send the figures, or an ODS or XLSX"),
    TEXT_NO_PROSE(
            "The file is no plain text: many of its lines read as those of a program, of settings or of data do; send a PDF or DOCX"),
    TOO_MANY_PARTS("The file has more than {0} parts, or two of one name"),
    PART_LEADS_OUT("The file has a part whose name leads out of it"),
    FILE_UNPACKS_TOO_FAR("The file unpacks to more than {0} bytes");

    private final String english;

    DocumentMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
