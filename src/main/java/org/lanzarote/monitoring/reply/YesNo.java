package org.lanzarote.monitoring.reply;

/** The choice of a yes-or-no question. */
enum YesNo {
    YES,
    NO
}
