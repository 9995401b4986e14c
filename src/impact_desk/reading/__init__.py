"""Files from outside become rows or refusals, and rows become files: workbooks and CSV."""
