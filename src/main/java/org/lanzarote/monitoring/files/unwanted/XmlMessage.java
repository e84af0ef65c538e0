package org.lanzarote.monitoring.files.unwanted;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the XML in a package must not hold. */
enum XmlMessage implements Message {
    XML_DECLARES_TYPE("The file declares a document type or entities");

    private final String english;

    XmlMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
