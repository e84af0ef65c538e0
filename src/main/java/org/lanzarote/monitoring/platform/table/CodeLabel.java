package org.lanzarote.monitoring.platform.table;

/** Says what a code that a row has is called. */
public interface CodeLabel<T> {

    String of(T row, String code, TableReader reader);
}
