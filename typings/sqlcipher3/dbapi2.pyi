# SQLCipher's module has the same face as the standard library's.
from sqlite3.dbapi2 import *
