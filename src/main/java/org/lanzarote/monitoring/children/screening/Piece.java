package org.lanzarote.monitoring.children.screening;

/** Where a piece of a text begins and ends. */
record Piece(int start, int end) {

    String of(String text) {
        return text.substring(start, end);
    }

    int length() {
        return end - start;
    }
}
