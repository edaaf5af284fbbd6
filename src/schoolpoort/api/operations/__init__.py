"""The operations of the API, one module per subject. Each names the scope that its key needs."""
