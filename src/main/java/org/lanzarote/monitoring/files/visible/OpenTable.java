package org.lanzarote.monitoring.files.visible;

/** A table of a text document that is read, and the present place in it. */
final class OpenTable implements TextFrame {

    final Grid grid = new Grid();
    int row;
    int column;
    int span = 1;

    void beginRow() {
        row++;
        column = 0;
    }

    void endCell() {
        column += span;
        span = 1;
    }

    @Override
    public void take(String paragraph) {
        grid.put(column, paragraph);
    }
}
