package org.lanzarote.monitoring.language;

/** An official language of the Council of Europe. */
public enum Language {
    EN,
    FR
}
