package org.lanzarote.monitoring.reply;

/** What became of an answer from one submission to another. */
enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
