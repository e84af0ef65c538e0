/** Tests of tables for spreadsheets: what is written is what a spreadsheet program reads, and nothing computes. */
@NullMarked
package org.lanzarote.monitoring.platform.table;

import org.jspecify.annotations.NullMarked;
