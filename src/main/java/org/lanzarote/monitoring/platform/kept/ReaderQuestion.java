package org.lanzarote.monitoring.platform.kept;

/** What a reader asks: the address with its query, as they were sent. */
record ReaderQuestion(Reader reader, String address) {

    int length() {
        return reader.length() + address.length();
    }
}
