/** Claims about receipts and what they prove. */
@NullMarked
package org.lanzarote.monitoring.files.receipt;

import org.jspecify.annotations.NullMarked;
