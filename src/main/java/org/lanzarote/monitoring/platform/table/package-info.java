/**
 * Lists as tables for a spreadsheet, CSV or XLSX by the header field Accept: the whole list, under the filters and the
 * visibility of the JSON at the same address.
 *
 * <p>The rooms with lists use it: each says its columns, and hands its pages to {@link Tables}. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.table;

import org.jspecify.annotations.NullMarked;
